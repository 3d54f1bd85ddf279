import { MedusaError } from '@medusajs/framework/utils';

export interface InputProblem {
  /** Path of the field, as in `items.3.star`. */
  path: string;
  message: string;
}

/** Throws one 400 that names every field at fault: `path: what; path: what`. */
export function refuseProblems(problems: readonly InputProblem[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, 20).map(({ path, message }) => `${path}: ${message}`);
  const rest = problems.length - shown.length;
  if (rest > 0) shown.push(`… và ${rest} lỗi khác`);
  throw new MedusaError(MedusaError.Types.INVALID_DATA, shown.join('; '));
}

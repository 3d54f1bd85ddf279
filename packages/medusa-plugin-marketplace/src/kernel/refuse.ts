import { MedusaError } from '@medusajs/framework/utils';
import { InvalidInputError } from 'medusa-plugin-ocop/modules/certification';
import type { FieldProblem, ProblemCode } from 'ocop-core';

/** A 400 that names a field and says what is wrong with it. */
export function refusal(
  path: string,
  code: ProblemCode,
  params: FieldProblem['params'] = {},
): InvalidInputError {
  return new InvalidInputError([{ path, code, params }]);
}

/** A stranger's id is answered as one that nobody has. */
export function unknown(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, message);
}

export { refuseProblems } from 'medusa-plugin-ocop/modules/certification';

import { MedusaError } from '@medusajs/framework/utils';
import { type FieldProblem, problemMessage } from 'ocop-core';

/** What `message` tells of; `problems` has all. */
const MOST_TOLD = 20;

/** What was entered cannot be: `problems` says it as data, for whoever speaks to people. */
export class InvalidInputError extends MedusaError {
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    const told = problems
      .slice(0, MOST_TOLD)
      .map((problem) => `${problem.path}: ${problemMessage(problem, 'vi')}`);
    const rest = problems.length - told.length;
    if (rest > 0) told.push(`… và ${rest} lỗi khác`);
    super(MedusaError.Types.INVALID_DATA, told.join('; '));
    this.problems = problems;
  }
}

/** Throws one 400 that names every field at fault. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new InvalidInputError(problems);
}

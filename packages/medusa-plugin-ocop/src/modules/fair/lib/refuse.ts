import { MedusaError } from '@medusajs/framework/utils';
import { type FieldProblem, type ProblemCode, problemMessage } from 'ocop-core';

/** What was asked of a fair cannot be: a 400 that names each field and says what is wrong with it. */
export class FairRefusal extends MedusaError {
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    const told = problems.map((problem) => `${problem.path}: ${problemMessage(problem, 'vi')}`);
    super(MedusaError.Types.INVALID_DATA, told.join('; '));
    this.problems = problems;
  }
}

/** One field at fault. */
export function refuse(
  path: string,
  code: ProblemCode,
  params: FieldProblem['params'] = {},
): FairRefusal {
  return new FairRefusal([{ path, code, params }]);
}

/** A stranger's id is answered as one that nobody has. */
export function unknownFair(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có hội chợ này.');
}

export function unknownApplication(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn tham gia này.');
}

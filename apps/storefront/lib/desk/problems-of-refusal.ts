import { invalidDataError } from 'ocop-contract';
import type { FieldProblem } from 'ocop-core';
import type { BackendRefused } from '../backend/errors';

/** The fields at fault that the backend names when it refuses; none where it refuses the whole. */
export function problemsOfRefusal({ answer }: BackendRefused): readonly FieldProblem[] {
  return invalidDataError.safeParse(answer).data?.problems ?? [];
}

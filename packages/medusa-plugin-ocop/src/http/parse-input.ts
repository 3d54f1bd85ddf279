import { problemsOf } from 'ocop-contract';
import type { z } from 'zod';
import { InvalidInputError, refuseProblems } from '../modules/certification';
import { unusualText } from './unusual-text';

/**
 * What a client sent, in the shape of a schema.
 * @throws MedusaError `invalid_data` that names each field at fault: `items.3.star: phải là …`.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  refuseProblems(unusualText(input));
  // Issues keep what was sent, so that what is missing is told from what is of another kind.
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(parsed.error.issues.flatMap(problemsOf));
}

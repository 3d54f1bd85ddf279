import { MedusaError } from '@medusajs/framework/utils';
import type { z } from '@medusajs/framework/zod';
import { type InputProblem, refuseProblems } from '../../modules/certification/lib/input-problems';
import { issueMessage } from './input-issues';

/**
 * What a client sent, in the shape of a schema.
 * @throws MedusaError `invalid_data` that names each field at fault: `items.3.star: phải là …`.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input, { error: issueMessage });
  if (parsed.success) return parsed.data;
  refuseProblems(parsed.error.issues.map(problemOf));
  throw new MedusaError(MedusaError.Types.INVALID_DATA, 'dữ liệu không hợp lệ');
}

function problemOf(issue: z.core.$ZodIssue): InputProblem {
  return { path: issue.path.map(String).join('.') || 'body', message: issue.message };
}

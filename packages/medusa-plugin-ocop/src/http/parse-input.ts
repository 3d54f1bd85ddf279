import { MedusaError } from '@medusajs/framework/utils';
import type { z } from 'zod';
import { type InputProblem, refuseProblems } from '../modules/certification';
import { issueMessage } from './input-issues';
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
  const parsed = schema.safeParse(input, { error: issueMessage });
  if (parsed.success) return parsed.data;
  refuseProblems(parsed.error.issues.flatMap(problemsOf));
  throw new MedusaError(MedusaError.Types.INVALID_DATA, 'dữ liệu không hợp lệ');
}

function problemsOf(issue: z.core.$ZodIssue): InputProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      message: 'không có trường này',
    }));
  }
  return [{ path: path.join('.') || 'body', message: issue.message }];
}

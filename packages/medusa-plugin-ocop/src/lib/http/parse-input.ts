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
  refuseProblems(nullCharacters(input));
  const parsed = schema.safeParse(input, { error: issueMessage });
  if (parsed.success) return parsed.data;
  refuseProblems(parsed.error.issues.flatMap(problemsOf));
  throw new MedusaError(MedusaError.Types.INVALID_DATA, 'dữ liệu không hợp lệ');
}

/** Fields with a NUL character: PostgreSQL holds any text but that. */
function nullCharacters(value: unknown, path: readonly string[] = []): InputProblem[] {
  if (typeof value === 'string') {
    const message = 'không được chứa ký tự NUL';
    return value.includes('\0') ? [{ path: path.join('.') || 'body', message }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => nullCharacters(member, [...path, key]));
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

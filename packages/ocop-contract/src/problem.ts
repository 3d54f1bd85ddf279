import { PROBLEM_CODES, type ProblemCode } from 'ocop-core';
import { z } from 'zod';

export const problemSchema = z
  .object({
    path: z.string().describe('The field, as in `items.3.star`.'),
    code: z.enum(PROBLEM_CODES),
    params: z
      .record(z.string(), z.string())
      .describe('What its words name: texts, numbers and days.'),
  })
  .meta({
    id: 'Problem',
    description: 'What is wrong with a field; `problemMessage` of ocop-core says it in words.',
  });

/** What a rule of a schema says where it is broken: a code, which becomes words where people read it. */
export function problem(code: ProblemCode): ProblemCode {
  return code;
}

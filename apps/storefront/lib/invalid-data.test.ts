import { invalidDataError } from 'ocop-contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { invalidData } from './invalid-data';

const schema = z.object({ q: z.string().max(3), limit: z.coerce.number().min(1) });

test.each([
  ['vi', 'q: phải có không quá 3 ký tự; limit: phải từ 1 trở lên'],
  ['en', 'q: must have at most 3 characters; limit: must be at least 1'],
] as const)('says in %s what is wrong with each field, and as data', async (locale, message) => {
  const { error } = schema.safeParse({ q: 'abcd', limit: 0 }, { reportInput: true });
  const answer = error && invalidData(error, locale);
  expect(answer?.status).toBe(400);
  expect(invalidDataError.parse(await answer?.json())).toEqual({
    type: 'invalid_data',
    message,
    field: 'q',
    problems: [
      { path: 'q', code: 'too_long', params: { most: '3' } },
      { path: 'limit', code: 'too_small', params: { least: '1' } },
    ],
  });
});

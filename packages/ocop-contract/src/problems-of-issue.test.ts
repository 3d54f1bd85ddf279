import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDateSchema } from './common.js';
import { problemsOf } from './problems-of-issue.js';

const schema = z.strictObject({
  day: calendarDateSchema,
  name: z.string().min(1).max(5),
  code: z.string().min(3),
  star: z.union([z.literal(3), z.literal(4)]),
  count: z.number().int().min(0).max(9),
  rows: z.array(z.string()).min(1).max(2),
  mail: z.email(),
  kind: z.enum(['a', 'b']),
  one: z.discriminatedUnion('of', [
    z.object({ of: z.literal('x') }),
    z.object({ of: z.literal('y') }),
  ]),
});
const VALID = {
  day: '2026-11-28',
  name: 'a',
  code: 'abc',
  star: 3,
  count: 1,
  rows: ['a'],
  mail: 'a@b.vn',
  kind: 'a',
  one: { of: 'x' },
};

function problems(over: Record<string, unknown>) {
  const parsed = schema.safeParse({ ...VALID, ...over }, { reportInput: true });
  return parsed.error?.issues.flatMap(problemsOf) ?? [];
}

describe('what a schema finds wrong', () => {
  test('is nothing where all is right', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    [{ day: undefined }, 'day', 'required', { expected: 'string' }],
    [{ day: 5 }, 'day', 'wrong_type', { expected: 'string' }],
    [{ day: '2026-02-30' }, 'day', 'not_a_day', {}],
    [{ name: '' }, 'name', 'empty', {}],
    [{ name: 'abcdef' }, 'name', 'too_long', { most: '5' }],
    [{ code: 'a' }, 'code', 'too_short', { least: '3' }],
    [{ star: 2 }, 'star', 'no_known_shape', {}],
    [{ count: -1 }, 'count', 'too_small', { least: '0' }],
    [{ count: 10 }, 'count', 'too_large', { most: '9' }],
    [{ count: 1.5 }, 'count', 'wrong_type', { expected: 'int' }],
    [{ rows: [] }, 'rows', 'too_few', { least: '1' }],
    [{ rows: ['', '', ''] }, 'rows', 'too_many', { most: '2' }],
    [{ rows: ['', 1] }, 'rows.1', 'wrong_type', { expected: 'string' }],
    [{ mail: 'a' }, 'mail', 'wrong_format', { format: 'email' }],
    [{ kind: 'c' }, 'kind', 'not_one_of', { values: 'a, b' }],
    [{ one: { of: 'z' } }, 'one.of', 'not_one_of', { values: 'x, y' }],
    [{ colour: 'red' }, 'colour', 'unknown_field', {}],
  ])('is of %j at %s: %s', (over, path, code, params) => {
    expect(problems(over)).toEqual([{ path, code, params }]);
  });

  test('is told of every field, however many', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`x${index}`, 1]));
    expect(problems(many)).toHaveLength(300);
  });

  test('is at the body where it is of no field', () => {
    expect(schema.safeParse('text').error?.issues.flatMap(problemsOf)[0]?.path).toBe('body');
  });
});

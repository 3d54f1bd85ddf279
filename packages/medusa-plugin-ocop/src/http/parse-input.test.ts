import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse-input';

const schema = z.object({ note: z.string(), items: z.array(z.object({ name: z.string() })) });

it('names a field that no database can hold', () => {
  const input = { note: 'a', items: [{ name: 'b' }, { name: 'c\0d' }] };
  expect(() => parseInput(schema, input)).toThrow('items.1.name: không được chứa ký tự NUL');
  expect(() => parseInput(schema, { ...input, note: '\0' })).toThrow(/^note: .*; items\.1\.name: /);
  expect(parseInput(schema, { note: 'a', items: [] })).toEqual({ note: 'a', items: [] });
});

import type { SearchTypes } from '@medusajs/framework/types';
import { describe, expect, test } from 'vitest';
import { compileFilters } from './filter-compiler';
import type { IndexPlan, LeafKind } from './index-plan';

const KINDS: Record<string, LeafKind> = {
  word: 'string',
  tags: 'string',
  price: 'number',
  day: 'date',
  gift: 'boolean',
};
const plan: IndexPlan = {
  name: 'product',
  primaryKey: 'id',
  searchable: [],
  fields: new Map(
    Object.entries(KINDS).map(([path, kind]) => [
      path,
      { path, kind, isArray: path === 'tags', definition: { type: 'keyword' } },
    ]),
  ),
};

const compiled: [SearchTypes.SearchFilters, string | undefined][] = [
  [{}, undefined],
  [{ q: 'mật ong' }, undefined],
  [{ $and: [], $or: [{}], $not: {} }, undefined],
  [{ word: 'mật' }, '"word" IN ["mật"]'],
  [{ word: [] }, '"word" IN []'],
  [{ word: 'say "a"' }, '"word" IN ["say \\"a\\""]'],
  [{ word: 'a\\' }, '"word" IN ["a\uFF3C"]'],
  [{ word: null }, 'NOT ("word" EXISTS)'],
  [{ word: ['a', null, ''] }, '(NOT ("word" EXISTS) OR "word" IS EMPTY OR "word" IN ["a"])'],
  [{ word: { $ne: 'a', $prefix: 'b' } }, '(NOT ("word" IN ["a"]) AND "word" STARTS WITH "b")'],
  [{ price: { $gte: 1, $lt: '2' } }, '("price" >= "1" AND "price" < "2")'],
  [{ day: { $lte: '1970-01-02' } }, '"day" <= "86400000"'],
  [{ day: new Date(5) }, '"day" IN ["5"]'],
  [{ gift: 'true' }, '"gift" IN ["true"]'],
  [{ tags: { $contains: ['a', 'b'] } }, '("tags" IN ["a"] AND "tags" IN ["b"])'],
  [{ tags: { $nin: ['a'] } }, 'NOT ("tags" IN ["a"])'],
  [
    { price: 1, $or: [{ word: 'a' }, { $not: { gift: false } }] },
    '("price" IN ["1"] AND ("word" IN ["a"] OR NOT ("gift" IN ["false"])))',
  ],
];

describe('compileFilters', () => {
  test.each(compiled)('%j', (filters, expected) => {
    expect(compileFilters(filters, plan)).toBe(expected);
  });

  test.each<[SearchTypes.SearchFilters, string]>([
    [{ colour: 'red' }, 'no field "colour"'],
    [{ word: { $like: '%a%' } }, 'no operator $like'],
    [{ word: {} }, 'no operator'],
    [{ price: 'dear' }, '"price" is a number'],
    [{ price: Number.NaN }, '"price" is a number'],
    [{ gift: 'maybe' }, '"gift" is a boolean'],
    [{ gift: { $gt: true } }, 'cannot be compared'],
    [{ word: { $contains: 'a' } }, 'array field'],
  ])('%j is refused', (filters, message) => {
    expect(() => compileFilters(filters, plan)).toThrow(message);
  });
});

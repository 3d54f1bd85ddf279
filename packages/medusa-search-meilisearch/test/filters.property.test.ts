import type { SearchTypes } from '@medusajs/framework/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from './evaluate-filters';
import { server, shelf } from './shop';

const FIELDS = {
  word: { type: 'keyword', filterable: true },
  tags: { type: 'keyword', array: true, filterable: true },
  price: { type: 'float', filterable: true },
  day: { type: 'date', filterable: true },
  gift: { type: 'boolean', filterable: true },
  variants: {
    type: 'object',
    array: true,
    fields: { sku: { type: 'keyword', filterable: true } },
  },
} satisfies Record<string, SearchTypes.SearchFieldDefinition>;

/** Few values, so that documents and filters meet; as hostile as a filter language may fear. */
const WORDS = [
  'mật',
  'mắt',
  'MẬT',
  'ma\u0323\u0302t',
  'đ',
  'd',
  '',
  '"',
  "'",
  '\\',
  '\\\\',
  'a\\',
  '\\"',
  "\\'",
  '\\"\\\'\\',
  '" OR id EXISTS OR word = "',
  "' OR 1 = 1",
  'line\nbreak\ttab',
  'NOT',
  '[a, b]',
  '(x)',
  '_geoRadius(1, 2, 3)',
  '\u0000nul',
  'ﬁ',
  'fi',
  '🍯 honey',
  '７',
  '7',
  '007',
  '7.0',
  '1e2',
  'true',
  'null',
  'x'.repeat(468),
];
const price = fc.constantFrom(-2.5, 0, 1, 7, 100, 1e21, 0.1, 123_456_789);
const day = fc.constantFrom(...['2025-01-01', '2026-07-01', '2026-11-25'].map((x) => new Date(x)));

/** Characters that JavaScript and the engine take for different kinds of blank are left out. */
function isPlain(text: string): boolean {
  return text.trim() !== '' && !/[\u0085\uFEFF]/.test(text);
}

function nullable<T>(value: fc.Arbitrary<T>) {
  return fc.option(value, { nil: null, freq: 5 });
}

function documents(word: fc.Arbitrary<string>) {
  const present = word.filter((text) => text !== '');
  const document = fc.record({
    word: nullable(word),
    tags: nullable(fc.array(nullable(present), { maxLength: 3 })),
    price: nullable(price),
    day: nullable(day),
    gift: nullable(fc.boolean()),
    variants: nullable(fc.array(fc.record({ sku: nullable(present) }), { maxLength: 3 })),
  });
  return fc
    .array(document, { minLength: 150, maxLength: 150 })
    .map((rows) => rows.map((row, position) => ({ ...row, id: `doc-${position}` })));
}

function operators<T>(value: fc.Arbitrary<T>, extra: Record<string, fc.Arbitrary<unknown>>) {
  const one = nullable(value);
  const some = fc.array(one, { maxLength: 3 });
  return fc.oneof(
    one,
    some,
    fc.record(
      { $eq: one, $ne: one, $in: some, $nin: some, $exists: fc.boolean(), ...extra },
      { requiredKeys: [] },
    ),
  );
}

function ordered<T>(value: fc.Arbitrary<T>) {
  return operators(value, { $gt: value, $gte: value, $lt: value, $lte: value });
}

function filterTrees(word: fc.Arbitrary<string>) {
  const present = word.filter((text) => text !== '');
  const several = { $contains: fc.array(present, { maxLength: 2 }), $overlaps: fc.array(present) };
  const leaf = fc.oneof(
    fc.record({ word: operators(word, { $prefix: present }) }),
    fc.record({ tags: operators(present, several) }),
    fc.record({ 'variants.sku': operators(present, several) }),
    fc.record({ price: ordered(price) }),
    fc.record({ day: ordered(day) }),
    fc.record({ gift: operators(fc.boolean(), {}) }),
  );
  const { tree } = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ $and: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ $or: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ $not: tie('tree') }),
      fc.tuple(leaf, tie('tree')).map(([one, other]) => ({ ...one, ...other })),
    ),
  }));
  return fc.array(tree.filter(isComplete), { minLength: 200, maxLength: 200 });
}

/** An operator map without operators is an error, and not what is tested here. */
function isComplete(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isComplete);
  if (typeof value !== 'object' || value === null || value instanceof Date) return true;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every(isComplete);
}

/** Documents and filters over the same words, so that they meet: known ones and random ones. */
const shops = fc
  .array(fc.string({ unit: 'binary', maxLength: 4 }).filter(isPlain), {
    minLength: 30,
    maxLength: 30,
  })
  .chain((random) => {
    const word = fc.constantFrom(...WORDS, ...random);
    return fc.record({ rows: documents(word), filters: filterTrees(word) });
  });

describe.runIf(server)('on a real server', () => {
  test('the compiled filter finds what a plain evaluation finds', async () => {
    let matched = 0;
    await fc.assert(
      fc.asyncProperty(shops, async ({ rows, filters }) => {
        const { service, query } = await shelf(FIELDS, rows);
        const results = await service.searchMany(
          filters.map((own) =>
            query({ filters: own as SearchTypes.SearchFilters, pagination: { take: 1_000 } }),
          ),
        );
        results.forEach(({ hits, metadata }, position) => {
          const own = filters[position] ?? {};
          const found = hits.map(({ id }) => id).sort();
          const wanted = rows.filter((row) => matches(row, own)).map(({ id }) => id);
          expect({ filter: own, found }).toEqual({ filter: own, found: wanted.sort() });
          expect(metadata.count).toBe(wanted.length);
          matched += wanted.length > 0 && wanted.length < rows.length ? 1 : 0;
        });
      }),
      // A smaller example would want a new index for every step.
      { numRuns: 6, endOnFailure: true },
    );
    expect(matched).toBeGreaterThan(300);
  });
});

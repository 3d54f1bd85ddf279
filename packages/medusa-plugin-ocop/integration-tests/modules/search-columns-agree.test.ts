import { randomBytes } from 'node:crypto';
import type { SearchTypes } from '@medusajs/framework/types';
import { search } from '@medusajs/framework/utils';
import fc from 'fast-check';
import { createDatabase, dropDatabase, serverAt } from 'local-services';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Providers, resolvedIndex, startSearchProviders } from '../setup/search-providers';

const fields = search
  .define({
    id: search.keyword().filterable().sortable(),
    title: search.text().searchable({ weight: 3 }),
    note: search.text().searchable(),
    star: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ['value'] }),
    price: search.integer().filterable().sortable(),
    code: search.keyword().filterable().facetable().sortable(),
    demo: search.boolean().filterable().facetable(),
    channels: search.keyword().array().filterable().facetable(),
  })
  .toFields();

const WORDS = ['mật', 'ong', 'mát', 'chè', 'trà', 'dừa', 'dứa'];
const CODES = ["o'clock", 'a?b', 'TP', 'dừa', '%', 'x\\y'];
const CHANNELS = ['sc_1', 'sc_2', 'sc "3"'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
const document = fc.record({
  title: text.map((words) => words.join(' ')),
  note: fc.option(text.map((words) => words.join(', '))),
  star: fc.integer({ min: 3, max: 5 }),
  price: fc.option(fc.integer({ min: 0, max: 9 })),
  code: fc.option(fc.constantFrom(...CODES)),
  demo: fc.option(fc.boolean()),
  channels: fc.uniqueArray(fc.constantFrom(...CHANNELS), { maxLength: 2 }),
});

const values: Record<string, fc.Arbitrary<string | number | boolean>> = {
  star: fc.integer({ min: 2, max: 6 }),
  price: fc.integer({ min: 0, max: 9 }),
  code: fc.constantFrom(...CODES, 'none'),
  demo: fc.boolean(),
  id: fc.constantFrom('d007', 'd042', "d'1"),
};

const equality = fc.constantFrom(...Object.keys(values)).chain((field) => {
  const value = values[field] ?? fc.constant('');
  const several = fc.array(value, { maxLength: 3 });
  return fc
    .oneof(
      value,
      fc.constant(null),
      several,
      value.map(($eq) => ({ $eq })),
      value.map(($ne) => ({ $ne })),
      several.map(($in) => ({ $in })),
      several.map(($nin) => ({ $nin })),
      fc.boolean().map(($exists) => ({ $exists })),
    )
    .map((asked): SearchTypes.SearchFilters => ({ [field]: asked }));
});
const channel = fc
  .oneof(
    fc.constantFrom(...CHANNELS),
    fc.subarray(CHANNELS),
    fc.subarray(CHANNELS).map(($contains) => ({ $contains })),
    fc.subarray(CHANNELS).map(($overlaps) => ({ $overlaps })),
    fc.subarray(CHANNELS, { minLength: 1 }).map(($nin) => ({ $nin })),
  )
  .map((channels): SearchTypes.SearchFilters => ({ channels }));
const range = fc
  .record({ $gte: values.price ?? fc.constant(0), $lt: values.star ?? fc.constant(0) })
  .map((price): SearchTypes.SearchFilters => ({ price }));
const pattern = fc.constantFrom<SearchTypes.SearchFilters>(
  { code: { $prefix: 'o' } },
  { id: { $like: '%4_' } },
);
const leaf = fc.oneof(equality, channel);
const not = leaf.map(($not): SearchTypes.SearchFilters => ({ $not }));
const branch = fc.oneof(leaf, range, pattern, not);
const filters = fc.oneof(
  fc.array(branch, { maxLength: 3 }).map(($and): SearchTypes.SearchFilters => ({ $and })),
  fc.array(branch, { maxLength: 3 }).map(($or): SearchTypes.SearchFilters => ({ $or })),
  fc.tuple(branch, branch).map(([a, b]): SearchTypes.SearchFilters => ({ ...a, $and: [b] })),
);
const query = fc.record({
  q: fc.option(
    text.map((words) => words.join(' ')),
    { nil: undefined },
  ),
  filters,
  order: fc.constantFrom<Record<string, SearchTypes.SearchOrderBy>>(
    { id: 'ASC' },
    { _score: 'DESC', id: 'ASC' },
    { price: 'DESC', id: 'DESC' },
    { code: 'ASC', star: 'DESC', id: 'ASC' },
  ),
  skip: fc.integer({ min: 0, max: 5 }),
  take: fc.integer({ min: 0, max: 12 }),
  attributes_to_search_on: fc.constantFrom(undefined, ['title']),
  match_strategy: fc.constantFrom<SearchTypes.SearchMatchStrategy>('all', 'any', 'last'),
});

describe('search in columns', () => {
  const server = serverAt(inject('adminUrl'));
  const database = `ocop_search_${randomBytes(6).toString('hex')}`;
  let providers: Providers;

  beforeAll(async () => {
    await createDatabase(server, database, { template: inject('templateDatabase') });
    providers = await startSearchProviders(server.url(database));
    const documents = fc.sample(document, { numRuns: 200, seed: 20261123 });
    for (const name of ['medusa', 'columns'] as const) {
      const definition = resolvedIndex(name, fields);
      await providers[name].upsertIndex({ index: definition });
      await providers[name].upsertDocuments({
        index: name,
        definition,
        documents: documents.map((row, index) => ({
          ...row,
          id: `d${String(index).padStart(3, '0')}`,
        })),
      });
    }
  });

  afterAll(async () => {
    await providers.close();
    await dropDatabase(server, database);
  });

  const ask = async (
    name: 'medusa' | 'columns',
    asked: typeof query extends fc.Arbitrary<infer Q> ? Q : never,
  ) => {
    const { hits, facets, metadata } = await providers[name].search({
      index: resolvedIndex(name, fields),
      attributes_to_retrieve: ['id', 'title'],
      q: asked.q,
      filters: asked.filters,
      pagination: { skip: asked.skip, take: asked.take, order: asked.order },
      search_options: {
        match_strategy: asked.match_strategy,
        attributes_to_search_on: asked.attributes_to_search_on && [
          ...asked.attributes_to_search_on,
        ],
        facets: ['star', 'demo', 'channels', { field: 'code', limit: 3 }],
        include_score: true,
      },
    });
    return { hits, facets, count: metadata.count };
  };

  it('answers every query as Medusa does', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        expect(await ask('columns', asked)).toEqual(await ask('medusa', asked));
      }),
      { numRuns: 300 },
    );
  });
});

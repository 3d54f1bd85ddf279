import type { SearchTypes } from '@medusajs/framework/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Shelf, server, shelf } from './shop';

const FIELDS = {
  title: { type: 'text', searchable: true },
  /** Spelling with its marks written out, so that a query with marks can ask for them. */
  exact: { type: 'text', searchable: true, retrievable: false },
  star: { type: 'integer', filterable: true, facetable: { types: ['value', 'range', 'stats'] } },
} satisfies Record<string, SearchTypes.SearchFieldDefinition>;

const ROWS = [
  { id: 'melon', title: 'Dưa hấu', exact: 'zdu7a', star: 3 },
  { id: 'pineapple', title: 'Dứa mật', exact: 'zdu71a', star: 4 },
  { id: 'coconut', title: 'Dừa xiêm', exact: 'zdu72a', star: 5 },
  { id: 'tea', title: 'Trà', exact: 'ztra2', star: 5 },
];

describe.runIf(server)('federation on a real server', () => {
  let shop: Shelf;
  beforeAll(async () => {
    shop = await shelf(FIELDS, ROWS);
  });
  const exactFirst = (q: string) => ({
    weight: 1,
    queries: [{ q, weight: 2, attributes_to_search_on: ['exact'] }],
  });

  test('a weighted query beside the folded one puts exact marks first, each hit once', async () => {
    const input = shop.query({ q: 'dừa', search_options: { attributes_to_search_on: ['title'] } });
    const { hits, metadata } = await shop.service.searchFederated(input, exactFirst('zdu72a'));
    expect(hits.map(({ id }) => id)[0]).toBe('coconut');
    expect(hits.map(({ id }) => id).sort()).toEqual(['coconut', 'melon', 'pineapple']);
    expect(metadata.count).toBe(3);
    expect(hits[0]?.document).toEqual({ id: 'coconut', title: 'Dừa xiêm', star: 5 });
    const other = await shop.service.searchFederated(input, exactFirst('zdu71a'));
    expect(other.hits[0]?.id).toBe('pineapple');
  });

  test('filters hold for all of its queries, and facets count their union', async () => {
    const facets = [
      'star',
      { field: 'star', type: 'range' as const, ranges: [{ to: 5 }, { from: 5 }] },
    ];
    const search = (facet: (typeof facets)[number]) =>
      shop.search({
        q: 'dừa',
        filters: { star: { $gte: 4 } },
        pagination: { skip: 1, take: 1 },
        search_options: {
          include_score: true,
          facets: [facet],
          provider_options: {
            'search-meilisearch': {
              federation: { weight: 1, queries: [{ q: 'trà', weight: 3, filters: { star: 5 } }] },
            },
          },
        },
      });
    const byValue = await search('star');
    expect(byValue.hits).toHaveLength(1);
    expect(byValue.metadata).toMatchObject({ skip: 1, take: 1, count: 3 });
    expect(byValue.facets?.star).toMatchObject({
      values: [
        { value: '5', count: 2 },
        { value: '4', count: 1 },
      ],
    });
    const byRange = await search(facets[1] ?? '');
    expect(byRange.facets?.star).toMatchObject({ ranges: [{ count: 1 }, { count: 2 }] });
  });

  test('federated and plain searches mix in one call', async () => {
    const federated = shop.query({
      q: 'dua',
      search_options: {
        provider_options: { 'search-meilisearch': { federation: exactFirst('zdu7a') } },
      },
    });
    const results = await shop.service.searchMany([
      shop.query({ q: 'tra' }),
      federated,
      shop.query({ filters: { star: 4 } }),
    ]);
    expect(results.map(({ hits }) => hits[0]?.id)).toEqual(['tea', 'melon', 'pineapple']);
  });

  test('a wrong federation names what is wrong', async () => {
    const federation = { queries: [{ q: 'x', boost: 2 }] };
    const provider_options = { 'search-meilisearch': { federation } };
    await expect(shop.search({ search_options: { provider_options } })).rejects.toThrow('boost');
  });
});

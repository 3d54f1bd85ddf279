import type { SearchTypes } from '@medusajs/framework/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Shelf, server, shelf } from './shop';

const FIELDS = {
  group: { type: 'keyword', facetable: true },
  tags: { type: 'keyword', array: true, facetable: true },
  maker: { type: 'keyword', facetable: true, filterable: true },
  price: { type: 'integer', filterable: true, facetable: { types: ['value', 'range', 'stats'] } },
  day: { type: 'date', facetable: { types: ['value', 'range', 'stats'] } },
} satisfies Record<string, SearchTypes.SearchFieldDefinition>;

const ROWS = Array.from({ length: 240 }, (_, at) => ({
  id: `p${at}`,
  group: at % 3 === 0 ? 'Trà' : 'Mật ong',
  tags: at % 2 === 0 ? ['quà', 'xuất khẩu'] : [],
  maker: `maker ${String(Math.min(at, 199)).padStart(3, '0')}`,
  price: at < 200 ? at : null,
  day: new Date(Date.UTC(2026, at % 2, 1)),
}));

describe.runIf(server)('facets on a real server', () => {
  let shop: Shelf;
  beforeAll(async () => {
    shop = await shelf(FIELDS, ROWS);
  });
  const facet = async (request: object | string, filters = {}) => {
    const facets = [request as string];
    const result = await shop.search({ filters, search_options: { facets } });
    return Object.values(result.facets ?? {})[0];
  };

  test('values by count, then by name', async () => {
    expect(await facet('group')).toEqual({
      type: 'value',
      values: [
        { value: 'Mật ong', count: 160 },
        { value: 'Trà', count: 80 },
      ],
      other_count: 0,
    });
    expect(await facet({ field: 'tags' })).toEqual({
      type: 'value',
      values: [
        { value: 'quà', count: 120 },
        { value: 'xuất khẩu', count: 120 },
      ],
    });
  });

  test('more than 100 values, ordered by name, limited, with the rest counted', async () => {
    const all = await facet({ field: 'maker', limit: 1_000, sort: 'alpha' });
    const values = all?.type === 'value' ? all.values : [];
    expect(values).toHaveLength(200);
    expect(values.at(-1)).toEqual({ value: 'maker 199', count: 41 });
    const few = await facet({ field: 'maker', limit: 2 });
    expect(few).toEqual({
      type: 'value',
      values: [
        { value: 'maker 199', count: 41 },
        { value: 'maker 000', count: 1 },
      ],
      other_count: 198,
    });
    expect(await facet({ field: 'maker', query: 'MAKER 19', limit: 20 })).toMatchObject({
      values: { length: 10 },
    });
    await expect(facet({ field: 'maker', limit: 1_001 })).rejects.toThrow('maxValuesPerFacet');
  });

  test('ranges from inclusive to exclusive, of numbers and of dates', async () => {
    const ranges = [{ key: 'low', to: 50 }, { from: 50, to: 150 }, { from: 150 }, {}];
    expect(await facet({ field: 'price', type: 'range', ranges })).toEqual({
      type: 'range',
      ranges: [
        { key: 'low', to: 50, count: 50 },
        { key: '50-150', from: 50, to: 150, count: 100 },
        { key: '150-*', from: 150, count: 50 },
        { key: '*-*', count: 200 },
      ],
    });
    const months = [{ to: '2026-02-01' }, { from: '2026-02-01' }];
    expect(await facet({ field: 'day', type: 'range', ranges: months })).toMatchObject({
      ranges: [{ count: 120 }, { count: 120 }],
    });
  });

  test('statistics within the filters of the search', async () => {
    const request = { field: 'price', type: 'stats' };
    expect(await facet(request, { price: { $lt: 10 } })).toEqual({
      type: 'stats',
      ...{ min: 0, max: 9, count: 10, sum: 45, avg: 4.5 },
    });
    expect(await facet(request, { price: -1 })).toEqual({
      type: 'stats',
      min: 0,
      max: 0,
      count: 0,
    });
    const day = await facet({ field: 'day', type: 'stats' });
    expect(day).toEqual({
      type: 'stats',
      ...{ min: Date.UTC(2026, 0), max: Date.UTC(2026, 1), count: 240 },
    });
  });

  test('values of dates are dates', async () => {
    expect(await facet('day')).toMatchObject({
      values: [
        { value: '2026-01-01T00:00:00.000Z', count: 120 },
        { value: '2026-02-01T00:00:00.000Z', count: 120 },
      ],
    });
  });

  test('range and statistics want numbers', async () => {
    await expect(facet({ field: 'group', type: 'stats' })).rejects.toThrow('stats facet wants');
    await expect(facet({ field: 'group', type: 'range', ranges: [] })).rejects.toThrow(
      'range facet',
    );
  });
});

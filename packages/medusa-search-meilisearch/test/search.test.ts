import http from 'node:http';
import type { SearchTypes } from '@medusajs/framework/types';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Shelf, server, shelf } from './shop';

const FIELDS = {
  title: { type: 'text', searchable: { weight: 3 }, sortable: true },
  maker: { type: 'text', searchable: true, filterable: true },
  note: { type: 'text', searchable: { weight: 5 }, retrievable: false },
  star: { type: 'integer', filterable: true, sortable: true },
  price: { type: 'integer', filterable: true, sortable: true },
  variants: {
    type: 'object',
    array: true,
    fields: { sku: { type: 'keyword', searchable: true } },
  },
} as const;

const DOCUMENTS = [
  { id: 'honey', title: 'Mật ong rừng', maker: 'HTX U Minh', star: 5, price: 300 },
  { id: 'mustard', title: 'Mù tạt mật ong', maker: 'HTX Gia Vị', star: 3, price: 100 },
  { id: 'tea', title: 'Trà hoa cúc', maker: 'HTX Mật Ngọt', star: 4, price: 200 },
  { id: 'nectar', title: 'Mật hoa dừa', maker: 'Cửa hàng Trà', star: 4, price: 250 },
  { id: 'salt', title: 'Muối tôm', maker: 'HTX Biển', star: 3, price: 50, note: 'bí mật' },
  { id: 'coffee', title: 'Cà phê', maker: 'HTX Núi', variants: [{ sku: 'CF-1' }, { sku: 'CF-2' }] },
];

describe.runIf(server)('search on a real server', () => {
  let shop: Shelf;
  beforeAll(async () => {
    shop = await shelf(FIELDS, DOCUMENTS);
  });
  const strategy = (q: string, search_options = {}) => shop.ids({ q, search_options });

  test('heavier fields rank first, and fields that are not retrievable stay inside', async () => {
    expect(await shop.ids({ q: 'mat' })).toEqual(['salt', 'honey', 'nectar', 'mustard', 'tea']);
    const everything = await shop.search({
      attributes_to_retrieve: ['id', 'title', 'note'],
      q: 'bí',
    });
    expect(everything.hits).toEqual([{ id: 'salt', document: { id: 'salt', title: 'Muối tôm' } }]);
  });

  test('"all" wants complete words, "last" completes the last one, "any" keeps the rarest', async () => {
    expect(await strategy('mật on')).toEqual([]);
    expect(await strategy('mật ong')).toEqual(['honey', 'mustard']);
    expect(await strategy('mật on', { match_strategy: 'last' })).toEqual(['honey', 'mustard']);
    expect(await strategy('ong cúc', { match_strategy: 'last' })).toEqual([]);
    expect(await strategy('ong cúc', { match_strategy: 'any' })).toEqual(['tea']);
  });

  test("Meilisearch's own strategies are an extension", async () => {
    const own = (matching_strategy: string) => ({
      provider_options: { 'search-meilisearch': { matching_strategy } },
    });
    expect(await strategy('cúc rừng', own('last'))).toEqual(['tea']);
    expect(await strategy('mật rừng', own('frequency'))).toEqual(['honey']);
    await expect(strategy('x', own('some'))).rejects.toThrow('matching_strategy');
  });

  test('searches chosen fields only, and typos by the settings of the index', async () => {
    expect(await strategy('mật', { attributes_to_search_on: ['maker'] })).toEqual(['tea']);
    expect(await strategy('CF-2')).toEqual(['coffee']);
    await expect(strategy('x', { attributes_to_search_on: ['star'] })).rejects.toThrow(
      'not searchable',
    );
    const rows = [{ id: 'a', title: 'chocolate', maker: 'chocolate' }];
    const typo_tolerance = { disabled_on_attributes: ['title'], min_word_size_for_one_typo: 4 };
    const strict = await shelf(FIELDS, rows, { typo_tolerance });
    expect(await strict.ids({ q: 'chocolete' })).toEqual(['a']);
    const search_options = { attributes_to_search_on: ['title'] };
    expect(await strict.ids({ q: 'chocolete', search_options })).toEqual([]);
  });

  test('sorts hard, absent values last; by score only after that', async () => {
    const sorted = (order: Record<string, 'ASC' | 'DESC'>) => shop.ids({ pagination: { order } });
    expect(await sorted({ price: 'ASC' })).toEqual([
      ...['salt', 'mustard', 'tea', 'nectar', 'honey', 'coffee'],
    ]);
    expect(await sorted({ star: 'DESC', price: 'DESC' })).toEqual([
      ...['honey', 'nectar', 'tea', 'mustard', 'salt', 'coffee'],
    ]);
    const found = await shop.ids({
      q: 'mat',
      pagination: { order: { price: 'ASC', _score: 'DESC' } },
    });
    expect(found).toEqual(['salt', 'mustard', 'tea', 'nectar', 'honey']);
    await expect(sorted({ _score: 'DESC', price: 'ASC' })).rejects.toThrow('_score');
  });

  test('breaks ties of relevance by the ranking rules of the index', async () => {
    const rankingRules = [
      ...['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
      ...['star:desc', 'id:asc'],
    ];
    const provider_options = { 'search-meilisearch': { rankingRules } };
    const rows = ['d', 'b', 'c', 'a'].map((id) => ({
      id,
      title: id === 'd' ? 'Trà xanh ướp sen' : 'Trà',
      star: id === 'b' ? 5 : 4,
    }));
    const ranked = await shelf(FIELDS, rows, { provider_options });
    const order = (more: Record<string, 'ASC' | 'DESC'>) => ({
      pagination: { order: { _score: 'DESC' as const, ...more } },
    });
    const wanted = ['b', 'a', 'c', 'd'];
    expect(await ranked.ids({ q: 'tra' })).toEqual(wanted);
    expect(await ranked.ids({ q: 'tra', ...order({ star: 'DESC', id: 'ASC' }) })).toEqual(wanted);
    await expect(ranked.ids({ q: 'tra', ...order({ star: 'ASC' }) })).rejects.toThrow('_score');
  });

  test('pages with exact counts, however deep and uneven', async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => ({
      id: `p${String(at).padStart(4, '0')}`,
      title: 'gạo',
      price: at,
      star: at % 7,
    }));
    const many = await shelf(FIELDS, rows);
    const pagination = { skip: 2_003, take: 7, order: { price: 'ASC' as const } };
    const page = await many.search({ q: 'gao', pagination });
    expect(page.metadata).toMatchObject({ skip: 2_003, take: 7, count: 2_500, query: 'gao' });
    expect(page.hits.map(({ document }) => document.price)).toEqual([
      ...[2003, 2004, 2005, 2006, 2007, 2008, 2009],
    ]);
    const one = await many.search({
      pagination: { take: 1 },
      search_options: { distinct: 'star' },
    });
    expect(one).toMatchObject({ metadata: { count: 7 }, hits: [{}] });
    const none = await many.search({ search_options: { count: 'none' } });
    expect(none.metadata.count).toBeNull();
    const search_options = {
      facets: [{ field: 'price', type: 'stats' as const }],
    };
    expect((await many.search({ search_options })).facets).toEqual({
      price: { type: 'stats', min: 0, max: 2_499, count: 2_500 },
    });
    await expect(many.search({ pagination: { skip: 1_000_000 } })).rejects.toThrow('maxTotalHits');
  });

  test('scores, a least score, and one hit per value', async () => {
    const scored = await shop.search({ q: 'mật ong', search_options: { include_score: true } });
    const scores = scored.hits.map(({ score = 0 }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0.5 && score <= 1)).toBe(true);
    const search_options = { min_score: (scores[0] ?? 0) - 0.0001 };
    const best = await shop.search({ q: 'mật ong', search_options });
    expect(best).toMatchObject({ hits: [{ id: 'honey' }], metadata: { count: 1 } });
    const none = { ...search_options, min_score: 1 };
    const counted = await shop.search({
      q: 'mật ong',
      pagination: { take: 0 },
      search_options: none,
    });
    expect(counted.metadata.count).toBe(0);
    expect(await strategy('', { distinct: 'star' })).toHaveLength(4);
  });

  test('marks what matched, whole or cropped, and only with a query', async () => {
    const marked = async (
      q: string | undefined,
      highlight: NonNullable<SearchTypes.SearchOptions['highlight']>,
    ) => (await shop.search({ q, search_options: { highlight } })).hits[0]?.highlights;
    expect(await marked('rung', true)).toEqual({ title: ['Mật ong <mark>rừng</mark>'] });
    expect(await marked('CF-2', true)).toEqual({
      'variants.sku': ['<mark>CF</mark>-1', '<mark>CF</mark>-<mark>2</mark>'],
    });
    const cropped = { fields: ['title'], pre_tag: '[', post_tag: ']', snippet: { length: 2 } };
    expect(await marked('rung', cropped)).toEqual({ title: ['…ong [rừng]'] });
    expect(await marked(undefined, true)).toBeUndefined();
  });

  test('hostile text is text', async () => {
    for (const q of [
      '"',
      '""',
      '\\',
      '"mật',
      '-mật',
      '\u0000',
      '\uD800',
      '🍯',
      'a'.repeat(5_000),
    ]) {
      expect((await shop.search({ q })).metadata.query).toBe(q);
    }
    expect(await shop.ids({ filters: { maker: '\uD800" OR star > 0 OR "' } })).toEqual([]);
  });

  test('what it cannot do is refused, not approximated', async () => {
    const refuse = (query: Parameters<Shelf['search']>[0]) => expect(shop.search(query)).rejects;
    await refuse({ filters: { maker: { $like: '%a%' } } }).toThrow('$like');
    await refuse({ filters: { maker: { $overlaps: ['a'] } } }).toThrow('array field');
    await refuse({ filters: { price: { $gt: null } } }).toThrow('compared');
    await refuse({ filters: { price: 'dear' } }).toThrow('"price" is a number');
    await refuse({ filters: { colour: 'red' } }).toThrow('no field "colour"');
    await refuse({ filters: { maker: 'x'.repeat(469) } }).toThrow('468 bytes');
    await refuse({ pagination: { cursor: 'x' } }).toThrow('cursors');
    await refuse({ search_options: { distinct: 'title' } }).toThrow('filterable');
    await refuse({ search_options: { vector: { value: [1] } } }).toThrow('vector');
    await refuse({ search_options: { locales: ['Tiếng Việt'] } }).toThrow('ISO 639');
  });

  test('many searches with all that their facets need are one round trip', async () => {
    const calls = vi.spyOn(http, 'request');
    const facets = [
      { field: 'maker' },
      { field: 'star', type: 'stats' as const },
      { field: 'price', type: 'range' as const, ranges: [{ to: 200 }, { from: 200 }] },
    ];
    const results = await shop.service.searchMany([
      shop.query({ q: 'mat' }),
      shop.query({ filters: { star: 3 }, search_options: { facets } }),
      shop.query({ pagination: { take: 0 } }),
    ]);
    expect(calls).toHaveBeenCalledTimes(1);
    expect(await shop.service.searchMany([])).toEqual([]);
    expect(calls).toHaveBeenCalledTimes(1);
    calls.mockRestore();
    expect(results.map(({ hits }) => hits.length)).toEqual([5, 2, 0]);
    expect(results.map(({ metadata }) => metadata.count)).toEqual([5, 2, 6]);
    expect(results[1]?.facets).toMatchObject({
      star: { min: 3, max: 3, count: 2 },
      price: { ranges: [{ count: 2 }, { count: 0 }] },
    });
  });
});

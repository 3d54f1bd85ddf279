import { SEARCH_FACETS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { facetOptions } from './facet-options';
import { pageNumbers, searchRequest } from './search-request';
import { EMPTY_SEARCH, isPriceReversed } from './search-state';

describe('the question to the backend', () => {
  test('asks for the first 24 with all counts', () => {
    expect(searchRequest(EMPTY_SEARCH)).toEqual({
      filters: {},
      facets: [...SEARCH_FACETS],
      sort: 'relevance',
      skip: 0,
      take: 24,
    });
  });

  test('carries words, filters, order and page', () => {
    const request = searchRequest({
      ...EMPTY_SEARCH,
      q: 'mật ong',
      stars: [4],
      regions: ['BTB'],
      provinces: ['40'],
      formerProvinces: ['83'],
      groups: ['TP'],
      priceFrom: 1000,
      priceTo: 2000,
      sort: 'newest',
      page: 3,
    });
    expect(request).toMatchObject({
      q: 'mật ong',
      filters: {
        star: [4],
        region: ['BTB'],
        province: ['40'],
        former_province: ['83'],
        group: ['TP'],
        price_min: 1000,
        price_max: 2000,
      },
      sort: 'newest',
      skip: 48,
      take: 24,
    });
  });
});

describe('a price range the wrong way round', () => {
  const state = { ...EMPTY_SEARCH, priceFrom: 500_000, priceTo: 100_000 };

  test('is known as such', () => {
    expect(isPriceReversed(state)).toBe(true);
    expect(isPriceReversed({ ...state, priceTo: 500_000 })).toBe(false);
    expect(isPriceReversed({ ...state, priceTo: null })).toBe(false);
  });

  test('narrows nothing until it is mended', () => {
    expect(searchRequest(state).filters).toEqual({});
  });
});

describe('page numbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('page %i of %i', (page, pages, shown) => {
    expect(pageNumbers(page, pages)).toEqual(shown);
  });
});

const MEKONG = {
  former_province: [
    { value: '83', count: 1 },
    { value: '84', count: 6 },
    { value: '49', count: 25 },
  ],
};

describe('filter values', () => {
  const facets = {
    star: [
      { value: '3', count: 2 },
      { value: '5', count: 7 },
    ],
    region: [{ value: 'BTB', count: 4 }],
    province: [
      { value: '38', count: 1 },
      { value: '40', count: 3 },
      { value: '01', count: 9 },
    ],
    group: [],
  };

  test('offer what has products, stars from five down, provinces by count', () => {
    const options = facetOptions(EMPTY_SEARCH, facets);
    expect(options.stars.map(({ value, count }) => [value, count])).toEqual([
      [5, 7],
      [3, 2],
    ]);
    expect(options.provinces.map(({ value }) => value)).toEqual(['01', '40', '38']);
    expect(options.groups).toEqual([]);
  });

  test('keep a chosen value on offer, even with no products left', () => {
    const [star] = facetOptions({ ...EMPTY_SEARCH, stars: [4] }, facets).stars.filter(
      ({ value }) => value === 4,
    );
    expect(star).toMatchObject({ count: 0, chosen: true, next: { stars: [] } });
  });

  test('offer only former provinces that a chosen one took in', () => {
    const options = facetOptions({ ...EMPTY_SEARCH, provinces: ['86'] }, MEKONG);
    expect(options.formerProvinces.map(({ value }) => value)).toEqual(['84', '83']);
  });

  test('switch gifts on and off, and leave out what nothing is of', () => {
    const { gift, forExport } = facetOptions(EMPTY_SEARCH, { gift: [{ value: 'true', count: 2 }] });
    expect(gift).toMatchObject([{ count: 2, chosen: false, next: { gift: true } }]);
    expect(forExport).toEqual([]);
  });

  test('offer fairs by what the search counted, and none that has no address', () => {
    const fair = [
      { value: 'tet-2027', count: 3 },
      { value: 'Chợ Tết', count: 1 },
    ];
    expect(facetOptions(EMPTY_SEARCH, { fair }).fairs.map(({ value }) => value)).toEqual([
      'tet-2027',
    ]);
  });

  test('offer only provinces of the chosen regions', () => {
    const options = facetOptions({ ...EMPTY_SEARCH, regions: ['BTB'] }, facets);
    expect(options.provinces.map(({ value }) => value)).toEqual(['40', '38']);
  });
});

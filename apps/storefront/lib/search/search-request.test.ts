import { describe, expect, test } from 'vitest';
import { facetOptions } from './facet-options';
import { pageNumbers, searchRequest } from './search-request';
import { EMPTY_SEARCH } from './search-state';

describe('the question to the backend', () => {
  test('asks for the first 24 with all counts', () => {
    expect(searchRequest(EMPTY_SEARCH)).toEqual({
      filters: {},
      facets: ['star', 'region', 'province', 'group'],
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
    expect(options.star.map(({ value, count }) => [value, count])).toEqual([
      [5, 7],
      [3, 2],
    ]);
    expect(options.province.map(({ value }) => value)).toEqual(['01', '40', '38']);
    expect(options.group).toEqual([]);
  });

  test('keep a chosen value on offer, even with no products left', () => {
    const [star] = facetOptions({ ...EMPTY_SEARCH, stars: [4] }, facets).star.filter(
      ({ value }) => value === 4,
    );
    expect(star).toMatchObject({ count: 0, chosen: true, next: { stars: [] } });
  });

  test('offer only provinces of the chosen regions', () => {
    const options = facetOptions({ ...EMPTY_SEARCH, regions: ['BTB'] }, facets);
    expect(options.province.map(({ value }) => value)).toEqual(['40', '38']);
  });
});

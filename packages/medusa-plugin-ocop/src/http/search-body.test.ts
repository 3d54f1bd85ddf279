import { searchBody } from 'ocop-contract';
import { describe, expect, it } from 'vitest';
import { parseInput } from './parse-input';

describe('the body of a search', () => {
  it('needs nothing', () => {
    expect(parseInput(searchBody, {})).toEqual({
      filters: {},
      facets: [],
      sort: 'relevance',
      skip: 0,
      take: 24,
    });
  });

  it.each([
    ['take', { take: 0 }],
    ['take', { take: 97 }],
    ['skip', { skip: 10_000 }],
    ['skip', { skip: 1.5 }],
    ['q', { q: 3 }],
    ['q', { q: 'a'.repeat(201) }],
    ['sort', { sort: 'cheapest' }],
    ['facets.1', { facets: ['star', 'colour'] }],
    ['filters.star.1', { filters: { star: [4, 2] } }],
    ['filters.star.0', { filters: { star: ['4'] } }],
    ['filters.region.0', { filters: { region: ['XX'] } }],
    ['filters.province.0', { filters: { province: ['00'] } }],
    ['filters.group.0', { filters: { group: ['tp'] } }],
    ['filters.producer_type.0', { filters: { producer_type: ['htx'] } }],
    ['filters.price_band.0', { filters: { price_band: ['0_50'] } }],
    ['filters.gift', { filters: { gift: false } }],
    ['filters.fair.0', { filters: { fair: [''] } }],
    ['filters.price_min', { filters: { price_min: -1 } }],
    ['filters.price_max', { filters: { price_min: 2, price_max: 1 } }],
    ['filters.stars', { filters: { stars: [4] } }],
    ['query', { query: 'mat ong' }],
  ])('names %s in its refusal', (path, body) => {
    expect(() => parseInput(searchBody, body)).toThrow(new RegExp(`^${path}: `));
  });
});

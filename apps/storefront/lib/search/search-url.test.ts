import { PRODUCT_GROUPS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { groupSlug } from '../group-slugs';
import {
  EMPTY_SEARCH,
  hasFilters,
  type SearchState,
  toggled,
  withoutFilters,
} from './search-state';
import { parseSearchUrl, searchParameters, searchPath } from './search-url';

const FULL: SearchState = {
  q: 'mật ong',
  stars: [5, 4],
  regions: ['TDMNPB', 'DBSCL'],
  provinces: ['04', '86'],
  formerProvinces: ['83'],
  groups: ['TP', 'DL'],
  producerTypes: ['hop_tac_xa', 'trang_trai'],
  priceBands: ['under_50', 'over_500'],
  fairs: ['tet-2027'],
  gift: true,
  forExport: true,
  priceFrom: 50_000,
  priceTo: 500_000,
  sort: 'price_asc',
  page: 3,
};

function read(address: string): SearchState {
  const { searchParams } = new URL(address, 'http://shop');
  const values: Record<string, string[]> = {};
  for (const name of searchParams.keys()) values[name] = searchParams.getAll(name);
  return parseSearchUrl(values);
}

describe('the address of a search', () => {
  test('says all of it, and reading it gives the same search', () => {
    expect(read(searchPath(FULL))).toEqual(FULL);
  });

  test('shows signs that nobody can read instead of sending them', () => {
    expect(read('/tim-kiem?q=%00').q).toBe('\uFFFD');
    expect(read('/tim-kiem?q=m%E1%BA%ADt%00%1Bong%09r%E1%BB%ABng').q).toBe(
      'mật\uFFFD\uFFFDong rừng',
    );
  });

  test('is the bare page when nothing is asked', () => {
    expect(searchPath({})).toBe('/tim-kiem');
    expect(read('/tim-kiem')).toEqual(EMPTY_SEARCH);
  });

  test('is the same for the same search, however it was put together', () => {
    const one = read('/tim-kiem?vung=dong-bang-song-cuu-long&sao=4&sao=5&sao=4&q=gạo');
    const other = read('/tim-kiem?q=gạo&sao=5&sao=4&vung=dong-bang-song-cuu-long');
    expect(searchPath(one)).toBe(searchPath(other));
  });

  test.each([
    ['unknown values', '/tim-kiem?sao=6&sao=abc&vung=sao-hoa&tinh=paris&nhom=xe&xep=hay'],
    ['a page that is none', '/tim-kiem?trang=0&trang=-1'],
    ['kinds, prices and switches that are none', '/tim-kiem?loai-chu-the=x&muc-gia=9&qua-tang=0'],
    ['fairs that cannot be one', '/tim-kiem?hoi-cho=T%E1%BA%BFt&hoi-cho=a--b&hoi-cho='],
    ['prices that are none', '/tim-kiem?gia-tu=-5&gia-den=nhieu'],
    ['parameters of others', '/tim-kiem?utm_source=x&__proto__=y'],
  ])('drops %s', (_what, address) => {
    expect(read(address)).toEqual(EMPTY_SEARCH);
  });

  test('reads prices as people write them', () => {
    expect(read('/tim-kiem?gia-tu=50.000&gia-den=1 000 000')).toMatchObject({
      priceFrom: 50_000,
      priceTo: 1_000_000,
    });
  });

  test('tidies the words: composed letters, single spaces, a bounded length', () => {
    expect(read(`/tim-kiem?q=${encodeURIComponent('  mật   ong '.normalize('NFD'))}`).q).toBe(
      'mật ong'.normalize('NFC'),
    );
    expect(read(`/tim-kiem?q=${'a'.repeat(500)}`).q).toHaveLength(120);
  });

  test("keeps today's and former provinces apart, whose codes collide", () => {
    expect(read('/tim-kiem?tinh=lao-cai').provinces).toEqual(['15']);
    expect(read('/tim-kiem?tinh-cu=yen-bai').formerProvinces).toEqual(['15']);
  });

  test('has a word for every product group', () => {
    for (const { code } of PRODUCT_GROUPS) {
      expect(read(`/tim-kiem?nhom=${groupSlug(code)}`).groups).toEqual([code]);
    }
  });

  test('lists the filters for hidden fields without the page and the default order', () => {
    expect(searchParameters({ ...EMPTY_SEARCH, q: 'trà', stars: [4], page: 1 })).toEqual([
      ['q', 'trà'],
      ['sao', '4'],
    ]);
  });
});

describe('switching a filter', () => {
  test('adds and takes away one value, and goes back to the first page', () => {
    const on = toggled(FULL, 'stars', 3);
    expect(on).toMatchObject({ stars: [5, 4, 3], regions: FULL.regions, page: 1 });
    expect(toggled(on, 'stars', 4).stars).toEqual([5, 3]);
  });

  test('clearing keeps the words and the order', () => {
    expect(hasFilters(FULL)).toBe(true);
    expect(withoutFilters(FULL)).toEqual({ ...EMPTY_SEARCH, q: 'mật ong', sort: 'price_asc' });
    expect(hasFilters(withoutFilters(FULL))).toBe(false);
  });
});

import { FORMER_PROVINCES, PRODUCER_TYPES, PROVINCES, REGIONS } from 'ocop-core';
import { expect, test } from 'vitest';
import { LOOK_UP_FIELDS } from '@/lib/certificates/look-up-url';
import { productWithFlash } from '@/lib/flash-messages';
import { groupSlug } from '@/lib/group-slugs';
import { listPath } from '@/lib/lists/list-state';
import { PACK_PARAMETER, pageKind, REVIEW_PAGE_PARAMETER, routes } from '@/lib/routes';
import { PRICE_BAND_SLUGS, producerTypeSlug } from '@/lib/search/filter-slugs';
import { parseSearchUrl, searchParameters } from '@/lib/search/search-url';

import { keptAddress } from './kept-pages.mjs';

test.each([
  routes.home,
  '/en',
  '/nhom/thuc-pham',
  '/en/tinh/da-nang',
  routes.product('mat-ong'),
  routes.fair('vi-du'),
  routes.certificates,
  '/tim-kiem',
])('%s is kept', (url) => {
  expect(keptAddress(url)).toMatchObject({ url, isRare: false });
});

test.each([
  routes.basket,
  routes.checkout,
  routes.orders,
  routes.saved,
  routes.seen,
  routes.compare(['gao']),
  routes.order('order_1'),
  routes.certificate('OCOP-1'),
  routes.revocations,
  routes.scanLabel,
  '/en/',
  '//tim-kiem',
  '/khong-co',
  '/api/purge',
  `/chung-nhan?${LOOK_UP_FIELDS.q}=mat`,
  productWithFlash('gao', 'tooMany', { item: 'variant_1', typed: '9' }),
  `/tim-kiem?q=${'a'.repeat(600)}`,
])('%s is not', (url) => {
  expect(keptAddress(url)).toBeNull();
});

test('what a page does not read makes no other page of it', () => {
  expect(keptAddress('/?fbclid=x&utm_source=zalo')?.url).toBe('/');
  expect(keptAddress('/nhom/thuc-pham?x=1&trang=2&sao=5&y')).toEqual({
    path: '/nhom/thuc-pham',
    url: '/nhom/thuc-pham?sao=5&trang=2',
    isRare: true,
  });
  expect(keptAddress(`/en${routes.productPack('gao', 'tui')}&x=y`)?.url).toBe(
    `/en${routes.productPack('gao', 'tui')}`,
  );
});

test('every parameter that a page reads makes a difference', () => {
  const asked = {
    q: 'mật ong',
    sao: '5',
    vung: REGIONS[0]?.slug,
    tinh: PROVINCES[0]?.slug,
    'tinh-cu': FORMER_PROVINCES[0]?.slug,
    nhom: groupSlug('TP'),
    'loai-chu-the': producerTypeSlug(PRODUCER_TYPES[0]?.code ?? 'hop_tac_xa'),
    'muc-gia': PRICE_BAND_SLUGS[0]?.slug,
    'hoi-cho': 'vi-du',
    'qua-tang': '1',
    'xuat-khau': '1',
    'gia-tu': '1',
    'gia-den': '2',
    xep: 'moi-nhat',
    trang: '2',
  };
  const everything = searchParameters(parseSearchUrl(asked));
  expect(everything.map(([name]) => name).sort()).toEqual(Object.keys(asked).sort());
  const list = listPath(routes.gifts, { star: 5, region: null, band: null, page: 2 });
  expect(keptAddress(list)?.url).toBe(list);
  for (const parameter of everything) {
    const query = new URLSearchParams([parameter]);
    expect(keptAddress(`/tim-kiem?${query}`)?.url).toBe(`/tim-kiem?${query}`);
  }
  for (const name of [PACK_PARAMETER, REVIEW_PAGE_PARAMETER]) {
    expect(keptAddress(`/san-pham/gao?${name}=2`)?.url).toBe(`/san-pham/gao?${name}=2`);
  }
});

test('what is kept is a page of the shop', () => {
  for (const url of ['/', '/tim-kiem', '/hoi-cho', '/thong-ke', '/lien-he', '/gioi-thieu']) {
    expect(pageKind(keptAddress(url)?.path ?? ''), url).toBe('shop');
  }
});

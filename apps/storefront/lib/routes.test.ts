import { FORMER_PROVINCES, PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { groupBySlug } from './group-slugs';
import { localePath, splitLocale } from './locale';
import { isPage, routes } from './routes';

describe('addresses', () => {
  test.each([
    '/',
    '/tim-kiem',
    '/gio-hang',
    '/thanh-toan',
    '/chung-nhan',
    routes.product('mat-ong'),
    routes.order('order_1'),
    routes.certificate('CP-7K3M-9QXW'),
    routes.gifts,
    routes.fairs,
    routes.fair('tet-2027'),
    routes.producer('htx-mat-ong-bac-ha-lao-cai'),
  ])('%s can be a page', (path) => {
    expect(isPage(path)).toBe(true);
  });

  test('every region and every province, of today and of before, has a page', () => {
    for (const { slug } of REGIONS) expect(isPage(routes.region(slug))).toBe(true);
    for (const { slug } of [...PROVINCES, ...FORMER_PROVINCES]) {
      expect(isPage(routes.province(slug))).toBe(true);
    }
  });

  test('every product group has an address that leads back to it', () => {
    for (const { code } of PRODUCT_GROUPS) {
      expect(isPage(routes.group(code))).toBe(true);
      expect(groupBySlug(routes.group(code).replace('/nhom/', ''))).toBe(code);
    }
    expect(groupBySlug('toString')).toBeNull();
  });

  test.each([
    '/x',
    '/san-pham',
    '/san-pham/',
    '/san-pham/a/b',
    '/tinh/paris',
    '/vung-mien/x',
    '/tim-kiem/x',
    '/nhom',
    '/nhom/TP',
    '/chu-the/ocprod_1',
    '/hoi-cho/A_b',
    '/khong-tim-thay',
  ])('%s is no page', (path) => {
    expect(isPage(path)).toBe(false);
  });
});

describe('languages', () => {
  test.each([
    ['/', 'vi', '/'],
    ['/tim-kiem', 'vi', '/tim-kiem'],
    ['/en', 'en', '/'],
    ['/en/tim-kiem', 'en', '/tim-kiem'],
    ['/english', 'vi', '/english'],
  ])('%s is %s %s', (pathname, locale, path) => {
    const split = splitLocale(pathname);
    expect(split).toEqual({ locale, path });
    expect(localePath(split.locale, split.path)).toBe(pathname);
  });

  test('Vietnamese has one address only: /vi leads away from itself', () => {
    expect(splitLocale('/vi/tim-kiem')).toEqual({ locale: 'vi', path: '/tim-kiem' });
    expect(localePath('vi', '/tim-kiem')).toBe('/tim-kiem');
  });
});

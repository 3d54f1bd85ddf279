import { FORMER_PROVINCES, PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { groupBySlug } from './group-slugs';
import { localePath, splitLocale } from './locale';
import { isDeskPage, pageKind, routes } from './routes';

describe('addresses', () => {
  test.each([
    '/',
    '/tim-kiem',
    '/gio-hang',
    '/don-hang',
    '/thanh-toan',
    '/thanh-toan/the',
    '/chung-nhan',
    routes.product('mat-ong'),
    routes.order('order_1'),
    routes.certificate('CP-7K3M-9QXW'),
    routes.gifts,
    routes.fairs,
    routes.fair('tet-2027'),
    routes.producer('htx-mat-ong-bac-ha-lao-cai'),
  ])('%s can be a page of the shop', (path) => {
    expect(pageKind(path)).toBe('shop');
  });

  test('every region and every province, of today and of before, has a page', () => {
    for (const { slug } of REGIONS) expect(pageKind(routes.region(slug))).toBe('shop');
    for (const { slug } of [...PROVINCES, ...FORMER_PROVINCES]) {
      expect(pageKind(routes.province(slug))).toBe('shop');
    }
  });

  test('every product group has an address that leads back to it', () => {
    for (const { code } of PRODUCT_GROUPS) {
      expect(pageKind(routes.group(code))).toBe('shop');
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
    '/ban-hang/',
    '/ban-hang/x',
    '/ban-hang/quet-ma/x',
    '/ban-hang/ho-so/x',
    '/ban-hang-tet',
  ])('%s is no page', (path) => {
    expect(pageKind(path)).toBeNull();
  });

  test.each([
    routes.desk,
    routes.scanLabel,
    routes.register,
    routes.signIn,
    routes.deskAccount,
    routes.application,
    routes.applicationWho,
    routes.applicationSeat,
    routes.applicationPapers,
    routes.members,
    routes.invitation,
    routes.holiday,
  ])('%s is a page of the desk', (path) => {
    expect(pageKind(path)).toBe('desk');
  });

  test('a page of the desk may lie at any depth', () => {
    const pages = ['/ban-hang/san-pham/[id]/gia/[pack]'];
    expect(isDeskPage('/ban-hang/san-pham/prod_1/gia/500-g', pages)).toBe(true);
    for (const path of [
      '/ban-hang/san-pham/prod_1',
      '/ban-hang/san-pham//gia/500-g',
      '/ban-hang',
    ]) {
      expect(isDeskPage(path, pages), path).toBe(false);
    }
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

import { expect, test } from 'vitest';
import { basketTelling, basketTold, productTelling, productTold } from './tellings';

test('what a page is told, it tells', () => {
  expect(basketTold('added')).toBe('/gio-hang?tin=da-them');
  expect(basketTelling({ tin: 'da-them' })).toBe('added');
  expect(productTold('mat-ong', 'refused')).toBe('/san-pham/mat-ong?tin=khong-them-duoc');
  expect(productTelling({ tin: 'khong-them-duoc' })).toBe('refused');
});

test.each([undefined, '', 'added', 'constructor', ['da-them']])('%j tells nothing', (tin) => {
  expect(basketTelling({ tin })).toBeNull();
});

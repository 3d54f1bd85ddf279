import { expect, test } from 'vitest';
import {
  basketFlash,
  basketWithFlash,
  cardFlash,
  pageWithCardFlash,
  productFlash,
  productWithFlash,
  sentWith,
} from './flash-messages';

test('a page shows the flash message of its address', () => {
  expect(basketWithFlash('added')).toBe('/gio-hang?tin=da-them#tin');
  expect(basketFlash({ tin: 'da-them' })).toBe('added');
  expect(productWithFlash('mat-ong', 'refused')).toBe('/san-pham/mat-ong?tin=khong-them-duoc#tin');
  expect(productFlash({ tin: 'khong-them-duoc' })).toBe('refused');
});

test('what a form was sent with comes back', () => {
  const address = basketWithFlash('quantityRefused', { item: 'cali_1', typed: '120' });
  expect(address).toBe('/gio-hang?tin=khong-du-hang&mon=cali_1&so=120#tin');
  expect(sentWith({ mon: 'cali_1', so: '120' })).toEqual({ item: 'cali_1', typed: '120' });
  expect(productWithFlash('che', 'quantityWrong', { item: null, typed: '0' })).toContain(
    'so=0#tin',
  );
});

test.each(['', '-1', '0.5', 'abc', 'TẾT 2027'])('%j comes back as it was typed', (typed) => {
  const address = new URL(
    basketWithFlash('quantityWrong', { item: 'cali_1', typed }),
    'http://localhost',
  );
  expect(sentWith(Object.fromEntries(address.searchParams)).typed).toBe(typed);
});

test('what nobody can have typed is cut short, or left out', () => {
  expect(sentWith({ so: '9'.repeat(5000) }).typed).toHaveLength(40);
  expect(sentWith({ so: ['1'] }).typed).toBeNull();
});

test.each([undefined, '', 'added', 'constructor', ['da-them']])('%j tells nothing', (tin) => {
  expect(basketFlash({ tin })).toBeNull();
});

test('a card answers on its own page, as it was', () => {
  const address = pageWithCardFlash(
    '/en/tim-kiem?q=mat+ong&sao=4&tin=da-them&mon=x&so=3',
    'added',
    'the-p1',
  );
  expect(address).toBe('/en/tim-kiem?q=mat+ong&sao=4&tin=da-vao-gio&mon=the-p1#tin');
  expect(cardFlash({ tin: 'da-vao-gio', mon: 'the-p1' })).toEqual({
    flash: 'added',
    card: 'the-p1',
  });
  expect(cardFlash({ tin: 'da-vao-gio' })).toBeNull();
  expect(pageWithCardFlash('//evil.example/x', 'added', 'c')).toMatch(/^\/x?\?/);
});

test('cards, products and baskets speak in words of their own', () => {
  const query = { tin: 'chon-goi', mon: 'the-p1' };
  expect([productFlash(query), basketFlash(query)]).toEqual([null, null]);
  expect(cardFlash({ tin: 'chon-loai', mon: 'the-p1' })).toBeNull();
});

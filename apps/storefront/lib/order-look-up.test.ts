import { expect, it } from 'vitest';
import { readOrderLookUp } from './order-look-up';

function formOf(number: string, contact: string): FormData {
  const form = new FormData();
  form.set('number', number);
  form.set('contact', contact);
  return form;
}

it.each([
  ['12', '0912345678', []],
  [' # 12 ', ' +84 912.345.678 ', []],
  ['Đơn hàng số 12', 'Lan@Example.vn', []],
  ['', '', ['number', 'contact']],
  ['số mười hai', '0912345678', ['number']],
  ['12', '0912', ['contact']],
  ['12', 'lan@', ['contact']],
  ['12', 'lan @example.vn', ['contact']],
])('%j with %j: wrong are %j', (number, contact, wrong) => {
  expect(readOrderLookUp(formOf(number, contact)).wrong).toEqual(wrong);
});

it('keeps what was typed, without needless spaces and no longer than the backend takes', () => {
  const { values } = readOrderLookUp(formOf('  # 12 ', `${'x'.repeat(300)}@example.vn`));
  expect(values.number).toBe('# 12');
  expect(values.contact).toHaveLength(254);
});

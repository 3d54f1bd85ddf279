import { expect, it } from 'vitest';
import { parseOrderNumber } from './order-number.js';

it.each([
  ['123', 123],
  ['#123', 123],
  [' # 123 ', 123],
  ['Đơn hàng số 123', 123],
  ['no. 7', 7],
  ['007', 7],
  ['', null],
  ['#', null],
  ['0', null],
  ['1.234', null],
  ['12 34', null],
  ['1234567890', null],
  ['order_01KBCD', null],
])('%j is %s', (text, number) => {
  expect(parseOrderNumber(text)).toBe(number);
});

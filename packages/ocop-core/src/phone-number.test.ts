import { expect, test } from 'vitest';
import { parseVietnamesePhone } from './phone-number.js';

test.each([
  ['0912345678', '0912345678'],
  ['091 234 56 78', '0912345678'],
  ['091.234.5678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['84912345678', '0912345678'],
  ['0084912345678', '0912345678'],
  ['+84 0912345678', '0912345678'],
  ['024 3825 1234', '02438251234'],
  ['(028) 38-251-234', '02838251234'],
])('%s is %s', (typed, number) => {
  expect(parseVietnamesePhone(typed)).toBe(number);
});

test.each([
  '',
  '912345678',
  '0112345678',
  '0412345678',
  '091234567',
  '09123456789',
  'chín',
  '+1 912 345 6789',
  '0243825123',
])('%j is no Vietnamese number', (typed) => {
  expect(parseVietnamesePhone(typed)).toBeNull();
});

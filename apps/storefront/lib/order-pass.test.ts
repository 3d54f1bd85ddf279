import { expect, test } from 'vitest';
import { makeOrderPass, readOrderPass } from './order-pass';

const NOW = new Date('2026-11-23T10:00:00Z');
const SECRET = 'secret';
const pass = makeOrderPass('order_1', SECRET, NOW);

function later(hours: number): Date {
  return new Date(NOW.getTime() + hours * 3_600_000);
}

test('opens its order for a day, and the goods in it for sixty', () => {
  const all = { orderId: 'order_1', access: 'all' };
  expect(readOrderPass(pass, SECRET, NOW)).toEqual(all);
  expect(readOrderPass(pass, SECRET, later(23.9))).toEqual(all);
  const goods = { orderId: 'order_1', access: 'goods' };
  expect(readOrderPass(pass, SECRET, later(24.1))).toEqual(goods);
  expect(readOrderPass(pass, SECRET, later(60 * 24 - 0.1))).toEqual(goods);
  expect(readOrderPass(pass, SECRET, later(60 * 24 + 0.1))).toBeNull();
});

test.each([
  ['another order', pass.replace('order_1', 'order_2')],
  ['a later end', pass.replace(/\.(\d+)\./, (_all, end) => `.${Number(end) + 9999}.`)],
  ['an order id alone', 'order_1'],
  ['no signature', pass.slice(0, pass.lastIndexOf('.'))],
  ['something after it', `${pass}.x`],
  ['nothing', ''],
])('opens nothing with %s', (_what, forged) => {
  expect(readOrderPass(forged, SECRET, NOW)).toBeNull();
});

test('opens nothing under another secret', () => {
  expect(readOrderPass(pass, 'other', NOW)).toBeNull();
});

test('is the same that the backend makes, which asks for it', () => {
  const made = makeOrderPass('order_01', 'secret-of-this-test', new Date('2026-11-28T08:00:00Z'));
  expect(made).toBe('order_01.1801036800.cRAo3JSYyjBO4HBzoDr_zwMSUiXCcUdwj3mPINjHMs0');
});

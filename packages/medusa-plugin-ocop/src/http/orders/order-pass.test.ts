import { expect, it } from 'vitest';
import { makeOrderPass, opensOrder } from './order-pass';

const SECRET = 'secret-of-this-test';
const NOW = new Date('2026-11-28T08:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 24 * 3_600_000);
const pass = makeOrderPass('order_01', SECRET, NOW);

it('opens its order for sixty days, and no other', () => {
  expect(opensOrder(pass, 'order_01', SECRET, NOW)).toBe(true);
  expect(opensOrder(pass, 'order_01', SECRET, later(59.9))).toBe(true);
  expect(opensOrder(pass, 'order_01', SECRET, later(60.1))).toBe(false);
  expect(opensOrder(pass, 'order_02', SECRET, NOW)).toBe(false);
});

it.each([
  ['nothing', ''],
  ['an id alone', 'order_01'],
  ['a longer life', pass.replace(/\.\d+\./, '.99999999999.')],
  ['another signature', pass.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'))],
  ['more than a pass', `${pass}.x`],
  ['an end that is no number', pass.replace(/\.\d+\./, '.soon.')],
])('is not %s', (_case, forged) => {
  expect(opensOrder(forged, 'order_01', SECRET, NOW)).toBe(false);
});

it('is worth nothing under another secret', () => {
  expect(opensOrder(pass, 'order_01', 'other', NOW)).toBe(false);
});

it('is the same that the storefront makes', () => {
  expect(pass).toBe('order_01.1801036800.cRAo3JSYyjBO4HBzoDr_zwMSUiXCcUdwj3mPINjHMs0');
});

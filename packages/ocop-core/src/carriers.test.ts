import { expect, it } from 'vitest';
import { CARRIERS, carrierOf, PARCEL_WAYS, parseTrackingNumber, trackingLink } from './carriers.js';

it.each([
  ['ghn', 'GA3K 7H2', 'https://donhang.ghn.vn/?order_code=GA3K7H2'],
  ['ghtk', 's123.456', 'https://i.ghtk.vn/S123.456'],
  ['other', 'GA3K7H2', null],
  ['own', 'GA3K7H2', null],
  ['ghn', 'không có', null],
])('%s %s: %s', (way, typed, link) => {
  expect(trackingLink(way, parseTrackingNumber(typed))).toBe(link);
});

it('no number leads out of its carrier’s page', () => {
  for (const number of ['a/b', '<x>1', '../../x', '1&b=2', 'abc']) {
    expect(parseTrackingNumber(number)).toBeNull();
  }
});

it('each carrier has one code, and a page under https', () => {
  expect(new Set(PARCEL_WAYS).size).toBe(CARRIERS.length + 2);
  for (const { code } of CARRIERS) {
    expect(carrierOf(code)?.tracking).toMatch(/^https:\/\/.*\{number\}/);
  }
});

import { expect, test } from 'vitest';
import { accepts } from './accepted-codings.mjs';

test.each([
  ['br', true],
  ['gzip, deflate, br;q=0.5', true],
  ['GZIP, BR', true],
  ['br;q=0, gzip', false],
  ['br; q=0.000', false],
  ['brotli', false],
  [undefined, false],
])('accept-encoding "%s" takes Brotli: %s', (header, accepted) => {
  expect(accepts(header, 'br')).toBe(accepted);
});

test('each coding is asked for by its own name', () => {
  expect(accepts('gzip;q=0.8, br;q=0', 'gzip')).toBe(true);
  expect(accepts('br', 'gzip')).toBe(false);
});

import { expect, test } from 'vitest';
import { isDeskAddress } from './desk-address.mjs';

test.each([
  '/ban-hang',
  '/en/ban-hang',
  '/ban-hang?x=1',
  '/ban-hang/a',
  '/en/ban-hang/a/b/c?_rsc=1',
])('%s belongs to the desk', (url) => {
  expect(isDeskAddress(url)).toBe(true);
});

test.each([
  '/',
  '/en',
  '/ban-hang-tet',
  '/tim-kiem?q=/ban-hang',
  '/san-pham/ban-hang',
  '/fr/ban-hang',
])('%s does not', (url) => {
  expect(isDeskAddress(url)).toBe(false);
});

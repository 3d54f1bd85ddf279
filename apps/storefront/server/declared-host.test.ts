import { expect, test } from 'vitest';
import { isHostDeclared } from './declared-host.mjs';

test.each([
  ['https://cho.example.vn', true],
  ['http://localhost:8000', false],
  ['cho.example.vn', false],
  ['https://', false],
  ['', false],
  [undefined, false],
])('the address %j is a name of its own: %s', (address, expected) => {
  expect(isHostDeclared(address)).toBe(expected);
});

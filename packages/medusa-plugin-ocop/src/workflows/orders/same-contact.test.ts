import { expect, it } from 'vitest';
import { isSameContact } from './same-contact';

it.each([
  ['0912 345 678', ['0912345678'], true],
  ['+84 912.345.678', ['0912345678'], true],
  ['0912345678', [null, '+84912345678'], true],
  ['Lan@Example.vn ', [undefined, 'lan@example.vn'], true],
  ['0912345679', ['0912345678'], false],
  ['', ['', null], false],
  ['-', ['.'], false],
  ['an@example.vn', ['lan@example.vn'], false],
])('%s for %j: %s', (typed, known, same) => {
  expect(isSameContact(typed, known)).toBe(same);
});

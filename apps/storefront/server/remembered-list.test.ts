import { expect, test } from 'vitest';
import { readList, withName, withoutName } from './remembered-list.mjs';

test('remembers the newest first, each once, and forgets the oldest', () => {
  let cookie = '';
  for (const name of ['mat-ong', 'gao-st25', 'mat-ong', 'che-tan-cuong']) {
    cookie = withName(readList(cookie, 2), name, 2);
  }
  expect(readList(cookie, 2)).toEqual(['che-tan-cuong', 'mat-ong']);
});

test('takes a name out again', () => {
  expect(readList(withoutName(['a', 'b', 'c'], 'b'), 9)).toEqual(['a', 'c']);
});

test.each([undefined, '', '...', '<script>', '../..', 'a b', `${'a'.repeat(201)}`])(
  'reads nothing out of %j',
  (cookie) => {
    expect(readList(cookie, 9)).toEqual([]);
  },
);

test('does not let a strange name in', () => {
  expect(withName(['a'], 'b.c', 9)).toBe('a');
  expect(withName([], '', 9)).toBe('');
});

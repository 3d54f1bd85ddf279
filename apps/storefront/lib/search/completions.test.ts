import { describe, expect, test } from 'vitest';
import { completions } from './completions';

const HONEY = [
  'Mật ong hoa cà phê Bản Mẫu',
  'Mật ong rừng Hoàng Tung',
  'Mật ong rừng Bình Dương',
  'Trà mật ong gừng',
];

describe('what somebody may be about to type', () => {
  test.each([
    ['mat o', ['mật ong', 'mật ong rừng']],
    ['MẬT ON', ['mật ong', 'mật ong rừng']],
    ['mat ong r', ['mật ong rừng']],
    ['tra ma', ['trà mật']],
    ['mat', ['mật', 'mật ong']],
    ['ong mat', []],
    ['at ong', []],
    ['', []],
    ['(', []],
  ])('%j may become %j', (typed, expected) => {
    expect(completions(typed, HONEY)).toEqual(expected);
  });

  test('offers nothing that is typed already, marks and all', () => {
    expect(completions('mật ong rừng', HONEY)).toEqual([]);
    expect(completions('mật ong rừng'.normalize('NFD'), HONEY)).toEqual([]);
  });
});

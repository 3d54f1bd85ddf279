import { describe, expect, it } from 'vitest';
import { suggestPlaces } from './suggest-places.js';

const names = (typed: string, limit = 8) =>
  suggestPlaces(typed, limit).map(({ kind, name }) => `${kind} ${name}`);

describe('suggestPlaces', () => {
  it.each([
    [
      'dong',
      [
        'province Đồng Nai',
        'province Đồng Tháp',
        'region Đồng bằng sông Hồng',
        'region Đồng bằng sông Cửu Long',
        'region Đông Nam Bộ',
      ],
    ],
    ['Bến T', ['former_province Bến Tre']],
    ['hoà bì', ['former_province Hòa Bình']],
    ['b', []],
    ['', []],
    ['mật ong', []],
  ])('of "%s"', (typed, places) => {
    expect(names(typed).sort()).toEqual([...places].sort());
  });

  it('gives no more than asked', () => {
    expect(names('ha', 2)).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { withoutWords } from './without-words';

describe('a query without the words of a chip', () => {
  test.each([
    ['mật ong 4 sao', '4 sao', 'mật ong'],
    ['4 sao', '4 sao', ''],
    ['Mật Ong  Bến Tre', 'Bến Tre', 'Mật Ong'],
    ['mật ong bến tre'.normalize('NFD'), 'bến tre', 'mật ong'],
    ['trà dưới 200k đà nẵng', 'dưới 200k', 'trà đà nẵng'],
    ['bến 4 sao tre', 'bến tre', '4 sao'],
    ['gạo trên 1.000 ₫', 'trên 1.000 ₫', 'gạo'],
    ['ocop 4* chè', '4*', 'ocop chè'],
    ['miền tây bắc', 'tây bắc', 'miền'],
    ['chè hà giang', 'giang h', 'chè hà'],
  ])('%j without %j is %j', (query, words, rest) => {
    expect(withoutWords(query, words)).toBe(rest);
  });

  test('takes no part of a longer word', () => {
    expect(withoutWords('trà trang trại', 'tra')).toBe('trà trang trại');
  });
});

import { describe, expect, it } from 'vitest';
import { nameWords, phrasesOfOtherThings } from './thing-words.js';

const things = (name: string, places: string[] = []) =>
  nameWords(name, places)
    .filter(({ isThing }) => isThing)
    .map(({ word }) => word.toLowerCase());

describe('nameWords', () => {
  it.each([
    ['Mật ong rừng Nghệ An', ['mật', 'ong', 'rừng']],
    ['Tinh bột nghệ', ['tinh', 'bột', 'nghệ']],
    ['Chuối sấy Hồng Phúc', ['chuối', 'sấy']],
    ['Hồng treo gió sấy dẻo', ['hồng', 'treo', 'gió', 'sấy', 'dẻo']],
    ['Kẹo dừa lá dứa', ['kẹo', 'dừa', 'lá']],
    ['Nước ép dứa', ['nước', 'ép', 'dứa']],
    ['Rong nho tươi', ['rong', 'tươi']],
    ['Gạo ST25', ['gạo', 'st25']],
    ['Trà Sen Vàng', ['trà', 'sen', 'vàng']],
    ['TRÀ SEN', ['trà', 'sen']],
    ['Cà phê Trà My', ['phê']],
  ])('of %s', (name, words) => {
    expect(things(name)).toEqual(words);
  });

  it('takes the name of its place for no thing, however it is written', () => {
    expect(things('Miến dong Na Rì', ['Na Rì'])).toEqual(['miến', 'dong']);
    expect(things('MIẾN DONG NA RÌ', ['Na Rì', 'Bắc Kạn'])).toEqual(['miến', 'dong']);
  });
});

describe('phrasesOfOtherThings', () => {
  it.each([
    ['rong nho', [{ start: 0, end: 8 }]],
    ['ca phe sua', [{ start: 0, end: 6 }]],
    ['nho xanh', []],
  ])('in %s', (query, phrases) => {
    expect(phrasesOfOtherThings(query)).toMatchObject(phrases);
  });
});

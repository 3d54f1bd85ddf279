import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMarks, markedBeginning, markedWords } from './marked-words';

describe('markedWords', () => {
  it.each([
    ['mật ong', 'zqma65tq zqongq'],
    ['Đường THỐT NỐT', 'zqd9u7o72ngq zqtho61tq zqno61tq'],
    ['gạo ST25, 5kg', 'zqga5oq zqst25q zq5kgq'],
    ['trà/chè', 'zqtra2q zqche2q'],
    ['', ''],
  ])('writes %s as %s', (text, words) => {
    expect(markedWords(text)).toBe(words);
  });

  it('reads composed and decomposed text alike', () => {
    expect(markedWords('đông trùng hạ thảo'.normalize('NFD'))).toBe(
      markedWords('đông trùng hạ thảo'.normalize('NFC')),
    );
  });

  it.each([
    ['hoà', 'hòa'],
    ['mỳ', 'mì'],
  ])('reads %s and %s alike', (one, other) => {
    expect(markedWords(one)).toBe(markedWords(other));
  });

  it('reads letters that no keyboard composes, and other alphabets, letter by letter', () => {
    expect(markedWords('q\u0323 m\u1ea1\u0301t Ω가')).toBe('zqq5q zqma51tq zqω\u1100\u1161q');
  });

  it('keeps every pair of syllables apart that differs by a mark', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const rimes = [
      'a',
      'ă',
      'â',
      'ươ',
      'uo',
      'uô',
      'ưa',
      'ua',
      'o',
      'ô',
      'ơ',
      'e',
      'ê',
      'i',
      'u',
      'ư',
    ];
    const syllables = ['d', 'đ', 'm']
      .flatMap((onset) => rimes.flatMap((rime) => tones.map((tone) => onset + rime + tone)))
      .map((syllable) => syllable.normalize('NFC'));
    expect(new Set(syllables.map(markedWords)).size).toBe(new Set(syllables).size);
  });

  it('writes plain ASCII words, whatever Vietnamese it is given', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyấờửữịộ '.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(markedWords(text)).toMatch(/^(zq[a-z0-9]+( zq[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('markedBeginning', () => {
  it.each([
    ['mật ong', 'mật o'],
    ['nước mắm', 'nướ'],
    ['nước mắm', 'nước mă'],
    ['bánh tráng', 'bánh tr'],
  ])('of %s begins as "%s" does', (text, typed) => {
    expect(markedWords(text).startsWith(markedBeginning(typed))).toBe(true);
  });

  it('keeps apart what differs by a mark', () => {
    expect(markedWords('mật').startsWith(markedWords('mạt'))).toBe(false);
  });
});

describe('hasMarks', () => {
  it.each([
    ['mật ong', true],
    ['mat ong', false],
    ['đau phong', true],
    ['bơ'.normalize('NFD'), true],
    ['ST25 4*', false],
  ])('%s: %s', (text, marks) => {
    expect(hasMarks(text)).toBe(marks);
  });
});

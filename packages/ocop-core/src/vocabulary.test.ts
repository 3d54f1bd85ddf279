import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './near-words.js';
import { fold } from './vietnamese.js';
import { Vocabulary } from './vocabulary.js';

const NAMES = [
  'Nước mắm Phú Quốc',
  'Nước mắm cốt',
  'Đông trùng hạ thảo khô',
  'Bánh tráng phơi sương',
  'Miến dong Bắc Kạn',
  'Cà phê bột Buôn Ma Thuột',
  'Sầu riêng sấy thăng hoa',
  'Lạp xưởng tươi',
  'Thanh long ruột đỏ',
  'Nấm linh chi',
  'Khô cá lóc',
  'Mật ong hoa nhãn',
  'Gạo ST25',
  'Yến sào tinh chế',
  'Dừa sáp',
  'Lược sừng',
  'Miếng dán',
];
const vocabulary = new Vocabulary(NAMES);
const correct = (query: string, doubtKnown = false) =>
  vocabulary.correct(query.split(' '), { doubtKnown })?.words.join(' ') ?? null;

describe('a vocabulary', () => {
  it.each([
    ['nuoc mamm phu quoc', 'nước mắm phú quốc'],
    ['dong trug ha thao', 'đông trùng hạ thảo'],
    ['nuocmam phu quoc', 'nước mắm phú quốc'],
    ['banhtrangphoisuong', 'bánh tráng phơi sương'],
    ['nuwowcs mawms', 'nước mắm'],
    ['ca2 phe6', 'cà phê'],
    ['đông chùng hạ thảo', 'đông trùng hạ thảo'],
    ['sau gieng', 'sầu riêng'],
    ['lap suong tuoi', 'lạp xưởng tươi'],
    ['gaoj ST25', 'gạo st25'],
    ['mat onh', 'mật ong'],
    ['yen xao', 'yến sào'],
  ])('reads "%s" as "%s"', (query, corrected) => {
    expect(correct(query, true)).toBe(corrected);
  });

  it.each([
    ['miếng dong', 'miến dong'],
    ['luoc mam', 'nước mắm'],
    ['thanh nong', 'thanh long'],
    ['ca phe bat buon ma thuot', 'cà phê bột buôn ma thuột'],
  ])('doubts known words in strange company: "%s"', (query, corrected) => {
    expect(correct(query, true)).toBe(corrected);
  });

  it.each(['mat buong', 'sau phe', 'dan sao'])('does not force "%s" into a pair', (query) => {
    expect(correct(query, true)).toBeNull();
  });

  it('leaves what was understood', () => {
    const typed = ['sap', 'bien', 'nuoc', 'mamm'];
    const isUnderstood = (at: number) => at < 2;
    expect(vocabulary.correct(typed, { isUnderstood })?.words.slice(2)).toEqual(['nước', 'mắm']);
    expect(vocabulary.correct(typed, { isUnderstood })?.words[1]).toBe('bien');
  });

  it('wants more proof against a syllable that was typed with its marks', () => {
    expect(correct('nuoc mem')).toBe('nước mắm');
    expect(correct('nước mém')).toBeNull();
    const often = new Vocabulary([...NAMES, 'Nước mắm nhĩ']);
    expect(often.correct(['nước', 'mém'])?.words).toEqual(['nước', 'mắm']);
  });

  it('takes a proper syllable that stands alone for itself', () => {
    expect(correct('nong')).toBeNull();
    expect(correct('lonng')).toBe('long');
  });

  it('knows what stands beside what', () => {
    expect(vocabulary.countOfPair('nuoc', 'mam')).toBe(2);
    expect(vocabulary.countOfPair('mam', 'nuoc')).toBe(0);
    expect(vocabulary.countBetween('Nước', 'mắm', 'cốt ngon')).toBe(3);
    expect(vocabulary.countBetween('', 'Nước', '')).toBe(0);
    expect(vocabulary.knowsPairBeginning('nuoc', 'ma')).toBe(true);
    expect(vocabulary.knowsPairBeginning('nuoc', 'man')).toBe(false);
  });

  it.each(['iphone 15 pro max', 'xyzzy', 'nuoc mam', 'gao st25', '1234'])(
    'leaves "%s" alone',
    (query) => {
      expect(correct(query)).toBeNull();
    },
  );

  it.each([
    ['nuoc ma', true],
    ['nuoc mam', false],
    ['dong tr', true],
    ['mat o', true],
    ['gao', false],
    ['ga', true],
    ['xyz', false],
    ['kho loc', false],
  ])('takes "%s" for half typed: %s', (query, half) => {
    expect(vocabulary.endsHalfTyped(query.split(' '))).toBe(half);
  });

  it('keeps the beginning of a word at the end', () => {
    expect(vocabulary.correct(['nuoc', 'mamm', 'phu', 'qu'])).toEqual({
      words: ['nước', 'mắm', 'phú', 'qu'],
      endsInPrefix: true,
    });
  });

  it('mends one wrong letter in a name of several words', () => {
    const names = NAMES.filter((name) => name.split(' ').length > 2 && !/\d/.test(name)).map(fold);
    const slip = fc
      .constantFrom(...names)
      .chain((name) => fc.record({ name: fc.constant(name), at: fc.nat(name.length - 1) }));
    let mended = 0;
    const runs = 300;
    for (const { name, at } of fc.sample(slip, { numRuns: runs, seed: 5 })) {
      const typed =
        name.charAt(at) === ' ' ? name : `${name.slice(0, at)}${name.charAt(at)}${name.slice(at)}`;
      const found = correct(typed, true);
      if (typed === name || (found !== null && fold(found) === name)) mended += 1;
    }
    expect(mended / runs).toBeGreaterThan(0.9);
  });
});

describe('editDistance', () => {
  it.each([
    ['mamm', 'mam', 1],
    ['trug', 'trung', 1],
    ['tragn', 'trang', 1],
    ['mat', 'mat', 0],
    ['iphone', 'mam', 3],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('what a vocabulary tells of words', () => {
  const words = new Vocabulary([
    'Mật ong rừng',
    'Mật ong Minh Tâm',
    'Sầu riêng Ri6',
    'Trà khổ qua',
  ]);
  words.add(['Công ty TNHH Minh Tâm'], { ofOthers: true });

  it('completes a half-typed word by what stands beside the one before', () => {
    expect(words.completions('ri', 'sau')).toEqual(['rieng']);
    expect(words.completions('ri').sort()).toEqual(['ri6', 'rieng']);
  });

  it('knows names of producers from names of things, and proper names by their capitals', () => {
    expect(words.isNameOfOthers('minh', 'tam', { isMarked: true })).toBe(true);
    expect(words.isNameOfOthers('mat', 'ong', { isMarked: true })).toBe(false);
    expect(words.isProperName('minh', 'tam')).toBe(true);
    expect(words.isProperName('kho', 'qua')).toBe(false);
  });

  it('remembers how words side by side are written', () => {
    expect([...words.spellingsOf('kho qua').keys()]).toEqual(['khổ qua']);
  });
});

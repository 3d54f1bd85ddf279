import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionKey, parseDecisionNumber } from './decision-number.js';
import { anyDate, day } from './testing/arbitraries.js';

describe('parseDecisionNumber', () => {
  it.each([
    ['86/QĐ-UBND', '86/QĐ-UBND', 86],
    ['1446/QĐ-UBND-HC', '1446/QĐ-UBND-HC', 1446],
    ['377/QĐ-BNN-VPĐP', '377/QĐ-BNN-VPĐP', 377],
    ['2361/QĐ-BNNMT', '2361/QĐ-BNNMT', 2361],
    ['Số 1446 / QD-UBND-HC', '1446/QĐ-UBND-HC', 1446],
    ['Quyết định số: 365/QĐ-UBND', '365/QĐ-UBND', 365],
    ['QĐ số 377/qđ-bnn-vpđp', '377/QĐ-BNN-VPĐP', 377],
    ['4631/QĐ – UBND', '4631/QĐ-UBND', 4631],
    ['5445/QÐ-UBND', '5445/QĐ-UBND', 5445],
    ['5445/QĐ-UBND'.normalize('NFD'), '5445/QĐ-UBND', 5445],
    ['７/QĐ-UBND', '07/QĐ-UBND', 7],
    ['7/QĐ-UBND', '07/QĐ-UBND', 7],
    ['007/QĐ-UBND', '07/QĐ-UBND', 7],
  ])('%j is %s', (text, number, sequence) => {
    expect(parseDecisionNumber(text)).toEqual({ number, sequence, body: number.split('/')[1] });
  });

  it.each([
    ['04/QĐ-BCĐTW-VPĐPNTM', '04/QĐ-BCĐTW-VPĐPNTM'],
    ['1162/QD-VPDP-OCOP', '1162/QĐ-VPĐP-OCOP'],
    ['148/QĐ-TTg', '148/QĐ-TTg'],
    ['148/qđ-ttg', '148/QĐ-TTg'],
    ['19/2025/QĐ-TTg', '19/2025/QĐ-TTg'],
    ['11/QĐ-XPVPHC', '11/QĐ-XPVPHC'],
    ['970/UBND-KT', '970/UBND-KT'],
  ])('%j is read with a warning', (text, number) => {
    expect(parseDecisionNumber(text)).toMatchObject({ number, warning: 'unusual_form' });
  });

  it.each([
    '',
    '86',
    'QĐ-UBND',
    '86-QĐ-UBND',
    '0/QĐ-UBND',
    '00/QĐ-UBND',
    '123456/QĐ-UBND',
    '159/…UBND',
    '86/QĐ-',
    '86/QĐ--UBND',
    '86/QĐ UBND',
    '156/QĐ-UBND ngày 17/01/2023',
    '-86/QĐ-UBND',
    '86/QĐ-UBND; drop table',
  ])('refuses %j', (text) => {
    expect(() => parseDecisionNumber(text)).toThrow(
      expect.objectContaining({ code: 'invalid_decision_number', field: 'number' }),
    );
  });

  it('reads back what it wrote, through case, bars and spaces lost', () => {
    const bodies = ['QĐ-UBND', 'QĐ-UBND-HC', 'QĐ-BNN-VPĐP', 'QĐ-BNNMT', 'QĐ-TTg', 'QĐ-VPĐP-OCOP'];
    const sequences = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(sequences, fc.constantFrom(...bodies), (sequence, body) => {
        const parsed = parseDecisionNumber(`${sequence}/${body}`);
        expect(parsed).toMatchObject({ sequence, body });
        for (const text of [
          parsed.number,
          parsed.number.toLowerCase(),
          parsed.number.normalize('NFD'),
          parsed.number.replace(/Đ/g, 'D'),
          parsed.number.replace(/([/-])/g, ' $1 '),
          `  số ${parsed.number} `,
        ]) {
          expect(parseDecisionNumber(text)).toEqual(parsed);
        }
      }),
    );
  });
});

describe('decisionKey', () => {
  const SIGNED = day('2021-11-18');
  const key = (issuer: string, number = '3763/QĐ-UBND', signedOn = SIGNED) =>
    decisionKey({ number, issuer, signedOn });

  it('is number, issuer and year', () => {
    expect(key('UBND tỉnh Hà Tĩnh')).toBe('3763/QĐ-UBND|uy ban nhan dan tinh ha tinh|2021');
  });

  it.each([
    'Ủy ban nhân dân tỉnh Hà Tĩnh',
    'Uỷ ban nhân dân tỉnh Hà Tĩnh',
    'UỶ BAN NHÂN DÂN TỈNH HÀ TĨNH',
    '  UBND  tỉnh Hà Tĩnh. ',
    'Chủ tịch UBND tỉnh Hà Tĩnh',
    'UBND tỉnh Hà Tĩnh'.normalize('NFD'),
  ])('takes %j for the same issuer', (issuer) => {
    expect(key(issuer)).toBe(key('UBND tỉnh Hà Tĩnh'));
  });

  it('tells bodies, numbers and years apart', () => {
    const base = key('UBND tỉnh Hà Tĩnh');
    expect(key('UBND tỉnh Hà Nam')).not.toBe(base);
    expect(key('UBND huyện Cẩm Xuyên')).not.toBe(base);
    expect(key('UBND tỉnh Hà Tĩnh', '3764/QĐ-UBND')).not.toBe(base);
    expect(key('UBND tỉnh Hà Tĩnh', '3763/QĐ-UBND', day('2022-01-01'))).not.toBe(base);
    expect(key('Bộ NN&PTNT')).toBe(key('Bộ Nông nghiệp và PTNT'));
    expect(key('Bộ NN&MT')).not.toBe(key('Bộ NN&PTNT'));
  });

  it('is the same all year', () => {
    fc.assert(
      fc.property(anyDate, (signedOn) => {
        expect(key('UBND tỉnh Hà Tĩnh', '1/QĐ-UBND', signedOn)).toMatch(
          new RegExp(`\\|${signedOn.slice(0, 4)}$`),
        );
      }),
    );
  });

  it('wants an issuer', () => {
    expect(() => key(' . ')).toThrow(expect.objectContaining({ code: 'invalid_issuer' }));
  });
});

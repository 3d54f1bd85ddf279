import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandAbbreviations } from './abbreviations.js';
import { ABBREVIATIONS } from './data/abbreviations.js';
import { vietnameseText } from './testing/arbitraries.js';
import { fold } from './vietnamese.js';

describe('expandAbbreviations', () => {
  it.each([
    ['HTX chè Hảo Đạt', 'hợp tác xã chè Hảo Đạt'],
    ['htx hảo đạt', 'hợp tác xã hảo đạt'],
    ['LHHTX', 'liên hiệp hợp tác xã'],
    ['Cty TNHH MTV Asuka', 'công ty trách nhiệm hữu hạn một thành viên Asuka'],
    ['Cty.TNHH Sầu Ri', 'công ty trách nhiệm hữu hạn Sầu Ri'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['TP. Đà Nẵng', 'thành phố Đà Nẵng'],
    ['tp.Đà Nẵng', 'thành phố Đà Nẵng'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['đặc sản ĐBSCL', 'đặc sản Đồng bằng sông Cửu Long'],
    ['dac san dbscl', 'dac san Đồng bằng sông Cửu Long'],
    ['VPĐP NTM', 'Văn phòng Điều phối Nông thôn mới'],
    ['Bộ NN&MT', 'Bộ Nông nghiệp và Môi trường'],
    ['SP OCOP 4*', 'sản phẩm OCOP 4 sao'],
    ['do HTX.', 'do hợp tác xã.'],
    ['HTXanh http 13*', 'HTXanh http 13*'],
    ['DN', 'DN'],
    ['P. Mỹ Thới, Q.1', 'P. Mỹ Thới, Q.1'],
  ])('%j is %j', (text, expected) => {
    expect(expandAbbreviations(text)).toBe(expected);
  });

  it.each([
    ['P. Mỹ Thới, Q.1, TP.HCM', 'phường Mỹ Thới, quận 1, Thành phố Hồ Chí Minh'],
    ['X. Phú Thành, H. Phú Tân', 'xã Phú Thành, huyện Phú Tân'],
    ['TT Cái Bè', 'thị trấn Cái Bè'],
    ['vitamin P', 'vitamin P'],
  ])('in an address %j is %j', (text, expected) => {
    expect(expandAbbreviations(text, { address: true })).toBe(expected);
  });

  it('expands each entry that is clear by itself, also without marks', () => {
    for (const { short, long, in: only } of ABBREVIATIONS) {
      const expected = only === undefined ? long : short;
      expect(expandAbbreviations(short)).toBe(expected);
      if (only === undefined) expect(expandAbbreviations(fold(short))).toBe(long);
    }
  });

  it('leaves Vietnamese words and is idempotent', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(expandAbbreviations(text)).toBe(text.normalize('NFC'));
      }),
    );
    for (const { long } of ABBREVIATIONS) expect(expandAbbreviations(long)).toBe(long);
  });
});

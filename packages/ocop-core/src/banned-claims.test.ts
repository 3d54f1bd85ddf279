import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANNED_CLAIM_KINDS, bannedClaims } from './banned-claims.js';
import { BANNED_CLAIMS } from './data/banned-claims.js';
import { fold } from './vietnamese.js';

describe('claims that goods must not make', () => {
  it.each<[string, string[]]>([
    ['Trà chữa bệnh mất ngủ, dùng là khỏi hẳn.', ['cure chữa bệnh', 'cure khỏi hẳn']],
    ['CHUA KHOI da day', ['cure CHUA KHOI']],
    ['Đặc trưng của vùng cao', []],
    ['Sản phẩm tốt nhất, số 1 cả nước', ['superlative tốt nhất', 'superlative số 1']],
    ['Được bác sĩ khuyên dùng', ['authority bác sĩ khuyên dùng']],
    ['OCOP 5 sao', ['stars 5 sao']],
    ['Không tác dụng phụ', ['safety Không tác dụng phụ']],
    ['Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.', []],
    ['Trà không chỉ ngon mà còn chữa bệnh', ['cure chữa bệnh']],
    ['Không đường. Chữa bệnh.', ['cure Chữa bệnh']],
    ['Thịt chua, giá trị dinh dưỡng cao', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(bannedClaims(text).map(({ claim, words }) => `${claim} ${words}`)).toEqual(found);
  });

  it.each(BANNED_CLAIM_KINDS)('of %s are found with marks and without, in any text', (claim) => {
    const around = fc.constantFrom('', 'Trà này ', 'Mật ong rừng, ');
    for (const phrase of BANNED_CLAIMS[claim]) {
      fc.assert(
        fc.property(around, fc.boolean(), (before, plain) => {
          const text = before + (plain ? fold(phrase) : phrase.toUpperCase());
          expect(bannedClaims(text)).not.toEqual([]);
        }),
        { numRuns: 6 },
      );
    }
  });
});

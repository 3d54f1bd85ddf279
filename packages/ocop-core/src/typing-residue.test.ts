import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMER_PROVINCES } from './places.js';
import { resolveTypingResidue } from './typing-residue.js';

describe('resolveTypingResidue', () => {
  it.each([
    ['nuwowcs mawms', 'nước mắm'],
    ['banhs trangs', 'bánh tráng'],
    ['bánh trángs', 'bánh tráng'],
    ['ddoongf thaps', 'đồng tháp'],
    ['Dduwowngf', 'Đường'],
    ['maatj ong', 'mật ong'],
    ['tras hoa vafng', 'trá hoa vàng'],
    ['ruowuj thuyr saamr', 'rượu thủy sẩm'],
    ['huyeejn', 'huyện'],
    ['ca2 phe6', 'cà phê'],
    ['nu7o7c1 ma8m1', 'nước mắm'],
    ['d9o62ng tha1p', 'đồng tháp'],
    ['nuoc1 mams', 'nuoc mám'],
    ['gaoj ST25', 'gạo ST25'],
    ['ocop 4 saoo', 'ocop 4 sao'],
  ])('%s is %s', (typed, expected) => {
    expect(resolveTypingResidue(typed)).toBe(expected);
  });

  it.each([
    'kho ca loc',
    'cà phê sữa đá',
    'ST25 40N 500g OCOP',
    'luu ky uu',
    'farm coffee omega3',
    'Đắk Lắk',
    '',
  ])('leaves %j', (text) => {
    expect(resolveTypingResidue(text)).toBe(text);
  });

  it('leaves the names of provinces and reads them typed in Telex', () => {
    const telex: Record<string, string> = { '̀': 'f', '́': 's', '̃': 'x', '̉': 'r', '̣': 'j' };
    const marks: Record<string, string> = { '̂': '^', '̆': 'w', '̛': 'w' };
    for (const { nameVi } of FORMER_PROVINCES) {
      expect(resolveTypingResidue(nameVi)).toBe(nameVi);
      const typed = nameVi
        .toLowerCase()
        .split(' ')
        .map((word) => {
          const letters = word.replace(/đ/g, 'dd').normalize('NFD');
          const tone = [...letters].map((letter) => telex[letter] ?? '').join('');
          const rest = [...letters].map((letter) =>
            telex[letter] ? '' : (marks[letter] ?? letter),
          );
          return rest.join('').replace(/(\p{L})\^/gu, '$1$1') + tone;
        })
        .join(' ');
      expect(resolveTypingResidue(typed)).toBe(nameVi.toLowerCase());
    }
  });

  it('reads no word twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ]{0,20}$/), (text) => {
        const once = resolveTypingResidue(text);
        expect(resolveTypingResidue(once)).toBe(once);
      }),
      { examples: [['uuf'], ['luuj']] },
    );
  });
});

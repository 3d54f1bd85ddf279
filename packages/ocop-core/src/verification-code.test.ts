import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isVerificationCode,
  makeVerificationCode,
  nearVerificationCodes,
  normaliseVerificationCode,
} from './verification-code.js';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const POSITIONS = [3, 4, 5, 6, 8, 9, 10, 11];
const anyCode = fc.uint8Array({ minLength: 8, maxLength: 16 }).map(makeVerificationCode);

function put(code: string, position: number, character: string): string {
  return code.slice(0, position) + character + code.slice(position + 1);
}

describe('makeVerificationCode', () => {
  it('writes valid codes without look-alike characters', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^CP-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
        expect(isVerificationCode(code)).toBe(true);
      }),
    );
  });

  it('differs where the bytes differ', () => {
    const codes = new Set<string>();
    for (let index = 0; index < 5000; index += 1) {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setUint32(4, index);
      codes.add(makeVerificationCode(bytes));
    }
    expect(codes.size).toBe(5000);
  });

  it('wants at least eight bytes', () => {
    expect(() => makeVerificationCode(new Uint8Array(7))).toThrow(
      expect.objectContaining({ code: 'not_enough_random_bytes' }),
    );
  });
});

describe('the check character', () => {
  it('catches every single substitution', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const position of POSITIONS) {
          for (const character of ALPHABET) {
            if (character === code.charAt(position)) continue;
            expect(isVerificationCode(put(code, position, character))).toBe(false);
          }
        }
      }),
    );
  });

  it('catches every swap of two characters, adjacent or not', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const a of POSITIONS) {
          for (const b of POSITIONS) {
            if (code.charAt(a) === code.charAt(b)) continue;
            const swapped = put(put(code, a, code.charAt(b)), b, code.charAt(a));
            expect(isVerificationCode(swapped)).toBe(false);
          }
        }
      }),
    );
  });

  it('lets one of 31 last characters pass', () => {
    const code = makeVerificationCode(new Uint8Array(8).fill(7));
    const passing = [...ALPHABET].filter((character) =>
      isVerificationCode(put(code, 11, character)),
    );
    expect(passing).toEqual([code.charAt(11)]);
  });
});

describe('normaliseVerificationCode', () => {
  it('reads codes as people type them', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const bare = code.replace(/-/g, '');
        const typed = [
          code,
          code.toLowerCase(),
          bare,
          bare.slice(2),
          ` ${code} `,
          code.replace(/-/g, ' '),
          code.replace(/-/g, '–'),
          bare.split('').join(' '),
        ];
        for (const text of typed) expect(normaliseVerificationCode(text)).toBe(code);
      }),
    );
  });

  it('does not judge: what is no code stays none', () => {
    for (const text of [
      '',
      'CP',
      'CP-7K3M',
      'hello',
      'CP-0000-0000',
      '11111111',
      'CP-7K3M-9QXS1',
    ]) {
      expect(isVerificationCode(normaliseVerificationCode(text))).toBe(false);
    }
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyCode), (text) => {
        const once = normaliseVerificationCode(text);
        expect(normaliseVerificationCode(once)).toBe(once);
      }),
    );
  });
});

describe('isVerificationCode', () => {
  it('accepts the example of the documentation', () => {
    expect(isVerificationCode('CP-7K3M-9QXS')).toBe(true);
  });

  it.each([null, undefined, 7, {}, '', 'cp-7k3m-9qxw', 'CP-IIII-OOOO'])('refuses %j', (value) => {
    expect(isVerificationCode(value)).toBe(false);
  });
});

describe('nearVerificationCodes', () => {
  it('holds the code that one wrong character, also one that no code has, stands for', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...POSITIONS), (code, position) => {
        for (const character of `${ALPHABET}01OIL`) {
          if (character === code.charAt(position)) continue;
          const near = nearVerificationCodes(put(code, position, character));
          expect(near).toContain(code);
          expect(near.length).toBeLessThanOrEqual(15);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('holds the code of which two neighbours were swapped', () => {
    expect(nearVerificationCodes('cp 7k3m 9qsx')).toContain('CP-7K3M-9QXS');
    expect(nearVerificationCodes('CP-K73M-9QXS')).toContain('CP-7K3M-9QXS');
  });

  it.each(['CP-7K3M-9QXS', 'CP-7K3M-9QX', '', 'mật ong rừng'])('is empty for %j', (text) => {
    expect(nearVerificationCodes(text)).toEqual([]);
  });
});

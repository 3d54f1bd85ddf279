import { describe, expect, it } from 'vitest';
import {
  authorityFault,
  authorityOf,
  type CertificateIssue,
  expectedAuthority,
  isSameAuthority,
  provincialAuthority,
} from './authorities.js';
import { PROVINCES } from './places.js';
import { day } from './testing/arbitraries.js';

const BEFORE = day('2024-05-06');
const NOW = day('2026-11-28');
const BEN_TRE = { scheme: '2024', code: '83' } as const;
const VINH_LONG = { scheme: '2025', code: '86' } as const;
const DONG_THAP = { scheme: '2025', code: '82' } as const;

describe('what kind of authority an issuer is', () => {
  it.each([
    ['UBND tỉnh Đồng Tháp', NOW, { kind: 'province', place: DONG_THAP, ceased: false }],
    ['  ubnd  TỈNH đồng tháp', NOW, { kind: 'province', place: DONG_THAP, ceased: false }],
    ['Chủ tịch UBND tỉnh Đồng Tháp', NOW, { kind: 'province', place: DONG_THAP, ceased: false }],
    [
      'Uỷ ban nhân dân tỉnh Đồng Tháp (minh họa)',
      NOW,
      { kind: 'province', place: DONG_THAP, ceased: false },
    ],
    ['UBND Đồng Tháp', NOW, { kind: 'province', place: DONG_THAP, ceased: false }],
    ['UBND tỉnh Bến Tre', BEFORE, { kind: 'province', place: BEN_TRE, ceased: false }],
    ['UBND tỉnh Bến Tre', NOW, { kind: 'province', place: BEN_TRE, ceased: true }],
    [
      'UBND tỉnh Đắc Lắc',
      NOW,
      { kind: 'province', place: { scheme: '2025', code: '66' }, ceased: false },
    ],
    [
      'UBND tỉnh Thừa Thiên Huế',
      BEFORE,
      { kind: 'province', place: { scheme: '2024', code: '46' }, ceased: false },
    ],
    [
      'UBND TP. Hồ Chí Minh',
      NOW,
      { kind: 'province', place: { scheme: '2025', code: '79' }, ceased: false },
    ],
    ['Bộ Nông nghiệp và Môi trường', NOW, { kind: 'ministry' }],
    ['Bộ trưởng Bộ NN&MT', NOW, { kind: 'ministry' }],
    ['Bộ NN&PTNT', BEFORE, { kind: 'ministry' }],
    ['Bộ Nông nghiệp và Phát triển nông thôn', BEFORE, { kind: 'ministry' }],
    ['UBND huyện Cao Lãnh', BEFORE, { kind: 'committee' }],
    ['UBND tỉnh Minh Họa', NOW, { kind: 'committee' }],
    ['abc', NOW, { kind: 'unknown' }],
    ['Đồng Tháp', NOW, { kind: 'unknown' }],
    ['Bộ Công Thương', NOW, { kind: 'unknown' }],
    ['', NOW, { kind: 'unknown' }],
  ])('%j signing on %s', (issuer, signedOn, expected) => {
    expect(authorityOf(issuer, signedOn)).toEqual(expected);
  });

  it.each(PROVINCES.map(({ code, nameVi }) => [nameVi, code]))(
    'the committee of %s is known by the name it is written with',
    (_, code) => {
      const place = { scheme: '2025', code } as const;
      expect(authorityOf(provincialAuthority(place), NOW)).toEqual({
        kind: 'province',
        place,
        ceased: false,
      });
    },
  );

  it('is compared without what is not its name', () => {
    expect(isSameAuthority('Chủ tịch UBND tỉnh Hà Tĩnh', 'ủy ban nhân dân tỉnh HÀ TĨNH')).toBe(
      true,
    );
    expect(isSameAuthority('UBND tỉnh Hà Tĩnh (thử)', 'UBND tỉnh Hà Tĩnh')).toBe(true);
    expect(isSameAuthority('UBND tỉnh Hà Tĩnh', 'UBND tỉnh Hà Nam')).toBe(false);
  });
});

/** Certificates by who recognised them, and who may decide on them today. */
const OLD_BEN_TRE: CertificateIssue = {
  issuer: 'UBND tỉnh Bến Tre',
  star: 4,
  place: BEN_TRE,
  signedOn: BEFORE,
};
const DISTRICT: CertificateIssue = {
  issuer: 'UBND huyện Chợ Lách',
  star: 3,
  place: BEN_TRE,
  signedOn: BEFORE,
};
const PLAIN: CertificateIssue = {
  issuer: 'UBND tỉnh Đồng Tháp',
  star: 4,
  place: DONG_THAP,
  signedOn: day('2026-03-01'),
};
const FIVE: CertificateIssue = {
  issuer: 'Bộ Nông nghiệp và PTNT',
  star: 5,
  place: DONG_THAP,
  signedOn: BEFORE,
};
const NONSENSE: CertificateIssue = { ...PLAIN, issuer: 'abc' };

describe('who decides on a certificate', () => {
  it.each([
    ['its issuer, as printed', PLAIN, NOW, 'UBND tỉnh Đồng Tháp'],
    ['the province that its own is part of', OLD_BEN_TRE, NOW, provincialAuthority(VINH_LONG)],
    ['its own province, while that was one', OLD_BEN_TRE, BEFORE, 'UBND tỉnh Bến Tre'],
    ['the province of its district', DISTRICT, NOW, provincialAuthority(VINH_LONG)],
    ['the province, where its issuer says nothing', NONSENSE, NOW, 'UBND tỉnh Đồng Tháp'],
    ['the ministry, for five stars', { ...NONSENSE, star: 5 }, NOW, 'Bộ Nông nghiệp và Môi trường'],
  ])('%s', (_, issue, signedOn, expected) => {
    expect(expectedAuthority(issue, signedOn)).toBe(expected);
  });

  it.each([
    ['UBND tỉnh Đồng Tháp', NOW, PLAIN, null],
    ['Chủ tịch UBND tỉnh Đồng Tháp', NOW, PLAIN, null],
    ['UBND tỉnh Cà Mau', NOW, PLAIN, 'issuer_other'],
    ['UBND huyện Cao Lãnh', NOW, PLAIN, 'issuer_other'],
    ['Bộ Nông nghiệp và Môi trường', NOW, PLAIN, 'issuer_other'],
    ['UBND tỉnh Minh Họa', NOW, PLAIN, 'issuer_other'],
    ['abc', NOW, PLAIN, 'issuer_unknown'],
    ['abc', NOW, NONSENSE, 'issuer_unknown'],
    ['UBND tỉnh Đồng Tháp', NOW, NONSENSE, null],
    ['UBND tỉnh Vĩnh Long', NOW, OLD_BEN_TRE, null],
    ['UBND tỉnh Bến Tre', BEFORE, OLD_BEN_TRE, null],
    ['UBND tỉnh Bến Tre', NOW, OLD_BEN_TRE, 'issuer_ceased'],
    ['UBND tỉnh Đồng Tháp', NOW, OLD_BEN_TRE, 'issuer_other'],
    ['UBND tỉnh Vĩnh Long', NOW, DISTRICT, null],
    ['UBND tỉnh Bến Tre', BEFORE, DISTRICT, null],
    ['UBND huyện Chợ Lách', BEFORE, DISTRICT, null],
    ['Bộ NN&MT', NOW, FIVE, null],
    ['UBND tỉnh Đồng Tháp', NOW, FIVE, 'issuer_other'],
  ] as const)('%s, on %s', (issuer, signedOn, issue, fault) => {
    expect(authorityFault(issuer, signedOn, issue)).toBe(fault);
  });
});

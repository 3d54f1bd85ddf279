import { describe, expect, it } from 'vitest';
import type { GroupScheme } from './product-groups.js';
import {
  judgeRecognisedItem,
  type RecognisedItem,
  schemeOn,
  schemesOn,
} from './recognition-rules.js';
import { day } from './testing/arbitraries.js';

const MARD = 'Bộ Nông nghiệp và Phát triển nông thôn';
const MAE = 'Bộ Nông nghiệp và Môi trường';
const PROVINCE = 'UBND tỉnh Đồng Tháp';
const DISTRICT = 'UBND huyện Cao Lãnh';

function warned(
  over: Partial<RecognisedItem> & { scheme: GroupScheme },
  issuer: string,
  signedOn: string,
): string[] {
  const { scheme, ...item } = over;
  const row: RecognisedItem = {
    productName: 'Mật ong',
    star: 4,
    group: { scheme },
    place: { scheme: '2025', code: '82' },
    ...item,
  };
  return judgeRecognisedItem(row, { issuer, signedOn: day(signedOn) }).map(({ code }) => code);
}

describe('the scheme of a decision', () => {
  it.each([
    ['20/12/2019', ['2019']],
    ['23/02/2023', ['2019']],
    ['24/02/2023', ['2023']],
    ['21/5/2026', ['2023']],
    ['22/5/2026', ['2023', '2026']],
    ['21/7/2026', ['2023', '2026']],
    ['22/7/2026', ['2026']],
  ])('signed on %s may be one of %j, by default the last', (signed, schemes) => {
    expect(schemesOn(day(signed))).toEqual(schemes);
    expect(schemeOn(day(signed))).toBe(schemes.at(-1));
  });

  it.each([
    ['2023', '20/7/2026', []],
    ['2023', '22/7/2026', ['scheme_ended']],
    ['2026', '21/5/2026', ['scheme_not_begun']],
    ['2026', '22/5/2026', []],
    ['2023', '23/02/2023', ['scheme_not_begun']],
    ['2019', '24/02/2023', ['scheme_ended']],
  ] as const)('criteria of %s in a decision of %s: %j', (scheme, signed, expected) => {
    expect(warned({ scheme }, PROVINCE, signed)).toEqual(expected);
  });
});

describe('who recognises', () => {
  it.each([
    ['2019', 3, PROVINCE, '20/12/2020', true],
    ['2019', 3, DISTRICT, '20/12/2020', false],
    ['2019', 5, MARD, '20/12/2020', true],
    ['2023', 3, DISTRICT, '07/5/2025', true],
    ['2023', 3, DISTRICT, '06/7/2025', false],
    ['2023', 4, DISTRICT, '07/5/2025', false],
    ['2023', 4, PROVINCE, '07/5/2025', true],
    ['2023', 5, PROVINCE, '07/5/2025', false],
    ['2023', 5, MAE, '26/6/2025', true],
    ['2026', 3, PROVINCE, '05/8/2026', true],
    ['2026', 5, PROVINCE, '05/8/2026', false],
    ['2026', 5, MAE, '05/8/2026', true],
    ['2026', 4, MAE, '05/8/2026', false],
    ['2026', 3, 'UBND xã Mỹ Hiệp', '05/8/2026', false],
  ] as const)('by %s, %i stars, %s on %s: %s', (scheme, star, issuer, signed, competent) => {
    expect(warned({ scheme, star }, issuer, signed)).toEqual(
      competent ? [] : ['issuer_not_competent'],
    );
  });
});

it('asks about a potential fifth star under 2026, where no certificate of four goes with it', () => {
  const potential = { potentialFiveStar: true };
  expect(warned({ scheme: '2026', ...potential }, PROVINCE, '05/8/2026')).toEqual([
    'potential_not_certified',
  ]);
  expect(warned({ scheme: '2023', ...potential }, PROVINCE, '05/8/2025')).toEqual([]);
});

it('asks about a product code of no known form', () => {
  const code = (productCode: string) =>
    warned({ scheme: '2026', productCode }, PROVINCE, '05/8/2026');
  expect(code('82-29905-12-2026')).toEqual([]);
  expect(code('83-829-28780-3-2022')).toEqual([]);
  expect(code('OCOP/82/12')).toEqual(['product_code_unusual']);
});

import { describe, expect, it } from 'vitest';
import { missingOfApplication, type SellerApplication } from './seller-application.js';

const WHOLE: SellerApplication = {
  name: 'HTX Chè mẫu',
  type: 'hop_tac_xa',
  tax_code: '0100109106',
  representative: 'Người đại diện',
  phone: '0912345678',
  seat: { address: 'Thôn 1', commune: 'Xã Văn Chấn', province_code: '15' },
  bank_account: { bank: '970405', number: '1234567890', holder: 'HTX CHE MAU' },
};
const PAPERS = [{ kind: 'business_registration' }] as const;

describe('what an application lacks', () => {
  it('is nothing when all is there', () => {
    expect(missingOfApplication(WHOLE, PAPERS, 1)).toEqual([]);
  });

  it.each<[string, Partial<SellerApplication>]>([
    ['name', { name: '' }],
    ['tax_code', { tax_code: null }],
    ['seat.commune', { seat: { address: 'Thôn 1', commune: null, province_code: '15' } }],
    [
      'bank_account.holder',
      { bank_account: { bank: '970405', number: '1234567890', holder: null } },
    ],
  ])('names %s', (path, over) => {
    expect(missingOfApplication({ ...WHOLE, ...over }, PAPERS, 1)).toEqual([
      { path, code: 'empty', params: {} },
    ]);
  });

  it('asks for every field of a group that is missing whole', () => {
    const paths = missingOfApplication({ ...WHOLE, seat: null }, PAPERS, 1).map(({ path }) => path);
    expect(paths).toEqual(['seat.address', 'seat.commune', 'seat.province_code']);
  });

  it('asks for a paper that proves who it is, and for a producer', () => {
    const found = missingOfApplication(WHOLE, [{ kind: 'food_safety' }], 0);
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      ['papers', 'paper_missing'],
      ['claims', 'claim_missing'],
    ]);
  });
});

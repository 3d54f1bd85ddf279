import { describe, expect, test } from 'vitest';
import { readSeat, readWho } from './application-form';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const WHO = {
  name: '  HTX  Chè Tân Cương ',
  type: 'hop_tac_xa',
  tax_code: '0100 109 106',
  representative: 'Nguyễn Thị Hoa',
  phone: '+84 912 345 678',
};

const SEAT = {
  'seat.province_code': '19',
  'seat.commune': 'Xã Tân Cương',
  'seat.address': 'Xóm 3',
  'bank_account.bank': '970405',
  'bank_account.number': '8500 2050 1234',
  'bank_account.holder': 'HTX CHE TAN CUONG',
};

describe('who they are', () => {
  test('is kept as the rules write it', () => {
    expect(readWho(form(WHO))).toEqual({
      body: {
        name: 'HTX Chè Tân Cương',
        type: 'hop_tac_xa',
        tax_code: '0100109106',
        representative: 'Nguyễn Thị Hoa',
        phone: '0912345678',
      },
    });
  });

  test('may be left empty for now: what is empty is taken away', () => {
    expect(readWho(form({ name: 'HTX Chè' }))).toEqual({
      body: { name: 'HTX Chè', type: null, tax_code: null, representative: null, phone: null },
    });
  });

  test('is refused at the fields that nobody can read', () => {
    const read = readWho(form({ ...WHO, phone: '12', tax_code: '0100109107', type: 'x' }));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['type', 'not_one_of'],
      ['tax_code', 'not_a_tax_code'],
      ['phone', 'not_a_phone'],
    ]);
  });
});

describe('seat and bank', () => {
  test('come in their own groups, as the contract wants them', () => {
    expect(readSeat(form(SEAT))).toEqual({
      body: {
        seat: { address: 'Xóm 3', commune: 'Xã Tân Cương', province_code: '19' },
        bank_account: { bank: '970405', number: '850020501234', holder: 'HTX CHE TAN CUONG' },
      },
    });
  });

  test('name the field of a group that is wrong', () => {
    const read = readSeat(form({ ...SEAT, 'bank_account.number': 'abc' }));
    expect(read).toEqual({
      problems: [{ path: 'bank_account.number', code: 'not_an_account_number', params: {} }],
    });
  });
});

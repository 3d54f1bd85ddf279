import { describe, expect, test } from 'vitest';
import { readCheckoutForm } from './checkout-form';

const GOOD = {
  name: 'Nguyễn Thị Hoa',
  phone: '0912 345 678',
  email: 'Hoa@Vi-Du.test',
  province: '86',
  commune: 'Xã Cầu Kè',
  street: 'Ấp 3',
  note: '',
};

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe('the checkout form', () => {
  test('gives a delivery with the number as dialled and the province by its full name', () => {
    expect(readCheckoutForm(form(GOOD))).toMatchObject({
      delivery: {
        ...GOOD,
        phone: '0912345678',
        email: 'hoa@vi-du.test',
        province: { code: '86', fullName: 'Tỉnh Vĩnh Long' },
      },
    });
  });

  test('says what is wrong at every field, and keeps what was typed', () => {
    const typed = {
      ...GOOD,
      name: ' ',
      phone: '12',
      email: 'hoa@',
      province: '',
      commune: '',
      street: '',
    };
    expect(readCheckoutForm(form(typed))).toMatchObject({
      values: { ...typed, name: '' },
      errors: {
        name: 'nameMissing',
        phone: 'phoneWrong',
        email: 'emailWrong',
        province: 'provinceMissing',
        commune: 'communeMissing',
        street: 'streetMissing',
      },
    });
  });

  test('knows a province by its old name, and takes nothing twice into the line', () => {
    const typed = {
      ...GOOD,
      province: 'cu-74',
      commune: 'phường Phú Lợi, TP. Thủ Dầu Một, tỉnh Bình Dương',
      street: '5 Yersin, P. Phú Lợi, Bình Dương',
    };
    expect(readCheckoutForm(form(typed))).toMatchObject({
      values: { province: 'cu-74' },
      delivery: {
        province: { code: '79', fullName: 'Thành phố Hồ Chí Minh' },
        commune: 'phường Phú Lợi, TP. Thủ Dầu Một',
        street: '5 Yersin',
      },
    });
  });

  test('does not take a code of a province of before 01/7/2025', () => {
    expect(readCheckoutForm(form({ ...GOOD, province: '83' }))).toMatchObject({
      errors: { province: 'provinceMissing' },
    });
  });

  test('asks for no address of who fetches everything', () => {
    const typed = { ...GOOD, province: '', commune: '', street: '' };
    const ways = { 'kien.0.nguoi-ban': 'seller_1', 'kien.0.cach': 'pick_up' };
    expect(readCheckoutForm(form({ ...typed, ...ways }))).toMatchObject({
      delivery: { province: null, commune: '', street: '' },
    });
    const both = { ...ways, 'kien.1.nguoi-ban': '', 'kien.1.cach': 'send' };
    expect(readCheckoutForm(form({ ...typed, ...both }))).toMatchObject({
      errors: { province: 'provinceMissing' },
    });
  });

  test('bounds every text', () => {
    const long = 'a'.repeat(400);
    const typed = { ...GOOD, name: long, commune: long, street: long, note: long };
    expect(readCheckoutForm(form(typed))).toMatchObject({
      errors: {
        name: 'nameLong',
        commune: 'communeLong',
        street: 'streetLong',
        note: 'noteLong',
      },
    });
  });

  test('takes a missing field as an empty one', () => {
    expect(readCheckoutForm(new FormData())).toMatchObject({ errors: { name: 'nameMissing' } });
  });
});

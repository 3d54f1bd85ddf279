import { describe, expect, test } from 'vitest';
import { allFetched, atPoint, readWishes, wishField } from './parcel-wishes';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const INVOICE = {
  company: 'Công ty Ví Dụ',
  tax_code: '0100 109 106',
  address: '1 Lê Lợi, Hà Nội',
  email: 'Ke-Toan@Vi-Du.test',
};

function invoiceOf(place: number, values: Partial<typeof INVOICE>): Record<string, string> {
  const named = Object.entries(values);
  return Object.fromEntries(named.map(([name, value]) => [`kien.${place}.hoa-don.${name}`, value]));
}

describe('what a buyer wants of each parcel', () => {
  test('is read in the order of the parcels; one without a seller is of the shop itself', () => {
    const read = readWishes(
      form({
        [wishField.seller(0)]: 'seller_1',
        [wishField.way(0)]: 'pick_up',
        [wishField.gift(0)]: ' Chúc mừng\nnăm mới! ',
        [wishField.seller(1)]: '',
        ...invoiceOf(1, INVOICE),
      }),
    );
    expect(read.errors).toEqual({});
    expect(read.wishes).toEqual([
      { seller_id: 'seller_1', way: 'pick_up', invoice: null, gift_note: 'Chúc mừng\nnăm mới!' },
      {
        seller_id: null,
        way: 'send',
        invoice: { ...INVOICE, tax_code: '0100109106', email: 'ke-toan@vi-du.test' },
        gift_note: null,
      },
    ]);
    expect(allFetched(read.wishes)).toBe(false);
    expect(allFetched(read.wishes.slice(0, 1))).toBe(true);
  });

  test('may be fetched at a point of sale, which is named', () => {
    const { wishes, typed } = readWishes(
      form({ [wishField.seller(0)]: 'seller_1', [wishField.way(0)]: atPoint('ptsale_1') }),
    );
    expect(wishes).toMatchObject([{ way: 'pick_up', point_id: 'ptsale_1' }]);
    expect(typed[wishField.way(0)]).toBe('diem:ptsale_1');
    expect(allFetched(wishes)).toBe(true);
  });

  test('an invoice that is begun has to be whole, with a tax code that there can be', () => {
    const { errors, typed } = readWishes(
      form({ [wishField.seller(0)]: '', ...invoiceOf(0, { tax_code: '0100109107' }) }),
    );
    expect(errors).toEqual({
      'kien.0.hoa-don.company': 'company',
      'kien.0.hoa-don.tax_code': 'tax_code',
      'kien.0.hoa-don.address': 'address',
      'kien.0.hoa-don.email': 'email',
    });
    expect(typed['kien.0.hoa-don.tax_code']).toBe('0100109107');
  });

  test('a note fits on a card', () => {
    const { errors } = readWishes(
      form({ [wishField.seller(0)]: '', [wishField.gift(0)]: 'a'.repeat(301) }),
    );
    expect(errors).toEqual({ 'kien.0.loi-nhan': 'gift_note' });
  });
});

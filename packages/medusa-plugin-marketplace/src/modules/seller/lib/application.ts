import type { ApplicationBody } from 'ocop-contract';
import type { SellerRow } from '../types';

const SIMPLE = ['name', 'type', 'tax_code', 'representative', 'phone'] as const;

/** What a seller says of itself, as the contract writes it. */
export function applicationOf(seller: SellerRow) {
  const { name, type, tax_code, representative, phone } = seller;
  return {
    name,
    type,
    tax_code,
    representative,
    phone,
    seat: {
      address: seller.seat_address,
      commune: seller.seat_commune,
      province_code: seller.seat_province_code,
    },
    bank_account: {
      bank: seller.bank_code,
      number: seller.bank_account_number,
      holder: seller.bank_account_holder,
    },
  };
}

/** The columns that what was sent of an application is kept in; what was not sent has none. */
export function columnsOf(application: ApplicationBody): [column: string, value: string | null][] {
  const simple = SIMPLE.map((field): [string, string | null | undefined] => [
    field,
    application[field],
  ]);
  const { seat, bank_account } = application;
  return [
    ...simple,
    ...(seat
      ? ([
          ['seat_address', seat.address],
          ['seat_commune', seat.commune],
          ['seat_province_code', seat.province_code],
        ] as const)
      : []),
    ...(bank_account
      ? ([
          ['bank_code', bank_account.bank],
          ['bank_account_number', bank_account.number],
          ['bank_account_holder', bank_account.holder],
        ] as const)
      : []),
  ].flatMap(([column, value]) => (value === undefined ? [] : [[column, value]]));
}

import { type ApplicationBody, applicationBody } from 'ocop-contract';
import { collapseSpaces, nfc } from 'ocop-core';
import { textField } from '../form-fields';
import { type ReadBody, readBody } from './read-body';

/** The fields of an application by the step at which they are asked for, named as in the contract. */
export const WHO_FIELDS = ['name', 'type', 'tax_code', 'representative', 'phone'] as const;
export const SEAT_FIELDS = [
  'seat.province_code',
  'seat.commune',
  'seat.address',
  'bank_account.bank',
  'bank_account.number',
  'bank_account.holder',
] as const;
export type ApplicationField = (typeof WHO_FIELDS)[number] | (typeof SEAT_FIELDS)[number];

/** Part of an application: what is left empty is taken away. */
type ApplicationPart = ReadBody<ApplicationBody>;

/** Who they are. */
export function readWho(form: FormData): ApplicationPart {
  const { text, choice } = reader(form);
  return judge({
    name: text('name'),
    type: choice('type'),
    tax_code: text('tax_code'),
    representative: text('representative'),
    phone: text('phone'),
  });
}

/** Where they have their seat, and to which account they are paid. */
export function readSeat(form: FormData): ApplicationPart {
  const { text, choice } = reader(form);
  return judge({
    seat: {
      address: text('seat.address'),
      commune: text('seat.commune'),
      province_code: choice('seat.province_code'),
    },
    bank_account: {
      bank: choice('bank_account.bank'),
      number: text('bank_account.number'),
      holder: text('bank_account.holder'),
    },
  });
}

function reader(form: FormData) {
  const text = (name: ApplicationField) => collapseSpaces(nfc(textField(form, name)));
  return { text, choice: (name: ApplicationField) => text(name) || null };
}

function judge(part: Record<string, unknown>): ApplicationPart {
  return readBody(applicationBody, part);
}

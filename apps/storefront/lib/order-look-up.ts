import { collapseSpaces, nfc, parseOrderNumber } from 'ocop-core';
import { textField } from './form-fields';

export const LOOK_UP_ORDER_FIELDS = ['number', 'contact'] as const;
export type LookUpOrderField = (typeof LOOK_UP_ORDER_FIELDS)[number];
export type LookUpOrderValues = Record<LookUpOrderField, string>;

/** As much as the backend takes. */
const MOST: Record<LookUpOrderField, number> = { number: 40, contact: 254 };

/** Fewer digits are no phone number. */
const FEWEST_DIGITS = 8;

/** What the form that finds an order shows after it was sent and found none. */
export interface LookUpOrderState {
  values: LookUpOrderValues;
  /** Fields that nobody can look with. */
  wrong: readonly LookUpOrderField[];
  /** `notFound` says neither that there is such an order nor that there is none. */
  problem: 'notFound' | 'tooMany' | 'unavailable' | null;
}

export const EMPTY_LOOK_UP: LookUpOrderState = {
  values: { number: '', contact: '' },
  wrong: [],
  problem: null,
};

/** Reads the form: what was typed, and which fields cannot be what they are asked for. */
export function readOrderLookUp(form: FormData): Pick<LookUpOrderState, 'values' | 'wrong'> {
  const read = (field: LookUpOrderField) =>
    collapseSpaces(nfc(textField(form, field))).slice(0, MOST[field]);
  const values = { number: read('number'), contact: read('contact') };
  const wrong: LookUpOrderField[] = [];
  if (parseOrderNumber(values.number) === null) wrong.push('number');
  if (!isContact(values.contact)) wrong.push('contact');
  return { values, wrong };
}

function isContact(text: string): boolean {
  if (text.includes('@')) return /^\S+@\S+$/.test(text);
  return text.replace(/\D/g, '').length >= FEWEST_DIGITS;
}

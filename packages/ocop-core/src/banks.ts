import { BANKS } from './data/banks.js';

export { BANKS };

/** By which six digits the network of banks knows one. */
export type BankCode = (typeof BANKS)[number]['code'];

/** A bank by its six digits; null where no such bank is known. */
export function bankByCode(code: string): (typeof BANKS)[number] | null {
  return BANKS.find((bank) => bank.code === code) ?? null;
}

/** The number of a bank account as it is kept: 6 to 19 digits; null where it is none. */
export function parseAccountNumber(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{6,19}$/.test(digits) ? digits : null;
}

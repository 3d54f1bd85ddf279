import {
  BANKS,
  MEMBER_ROLES,
  PRODUCER_TYPES,
  PROVINCES,
  type ProblemCode,
  parseAccountNumber,
  parseTaxCode,
  parseVietnamesePhone,
  SELLER_STATES,
} from 'ocop-core';
import { z } from 'zod';
import { problem } from '../problem.js';

export const sellerStateSchema = z.enum(SELLER_STATES).meta({
  id: 'SellerState',
  description:
    'What an account is: being written, waiting, selling, suspended, about to end, closed.',
});

export const memberRoleSchema = z
  .enum(MEMBER_ROLES)
  .meta({ id: 'MemberRole', description: 'Staff sell; the account itself is the owner’s.' });

export const producerTypeSchema = z.enum(PRODUCER_TYPES.map(({ code }) => code));
export const provinceSchema = z.enum(PROVINCES.map(({ code }) => code));
export const bankSchema = z.enum(BANKS.map(({ code }) => code));

/** A line of text, trimmed, of at most so many characters; empty is missing. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .transform((text) => (text === '' ? null : text))
    .nullable();
}

/** Text that has to be read by a rule: kept as the rule gives it, refused as `code` where it gives null. */
function read(parse: (text: string) => string | null, code: ProblemCode) {
  return line(40).transform((text, context) => {
    if (text === null) return null;
    const kept = parse(text);
    if (kept !== null) return kept;
    context.addIssue({ code: 'custom', message: problem(code) });
    return z.NEVER;
  });
}

export const phoneSchema = read(parseVietnamesePhone, 'not_a_phone');
export const taxCodeSchema = read(parseTaxCode, 'not_a_tax_code');
export const accountNumberSchema = read(parseAccountNumber, 'not_an_account_number');

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))
  .meta({ id: 'Email', description: 'One address, whatever its capitals.' });

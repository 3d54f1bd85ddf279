import { PAPER_KINDS } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, countSchema, instantSchema } from '../common.js';
import { problemSchema } from '../problem.js';
import {
  accountNumberSchema,
  bankSchema,
  line,
  memberRoleSchema,
  phoneSchema,
  producerTypeSchema,
  provinceSchema,
  sellerStateSchema,
  taxCodeSchema,
} from './fields.js';

/** Opens an account for whoever has just registered an e-mail address and has none. */
export const openAccountBody = z
  .strictObject({ member_name: line(120) })
  .meta({ id: 'OpenAccountBody' });

/** What an application says so far; what is not sent stays as it is, null takes it away. */
export const applicationBody = z
  .strictObject({
    name: line(200).describe('As on the registration.'),
    type: producerTypeSchema.nullable(),
    tax_code: taxCodeSchema,
    representative: line(120).describe('Who speaks for it by law.'),
    phone: phoneSchema,
    seat: z.strictObject({
      address: line(200),
      commune: line(120),
      province_code: provinceSchema.nullable(),
    }),
    bank_account: z.strictObject({
      bank: bankSchema.nullable().describe('The six digits by which NAPAS knows the bank.'),
      number: accountNumberSchema,
      holder: line(120),
    }),
  })
  .partial()
  .meta({ id: 'ApplicationBody' });

export const applicationSchema = z
  .object({
    name: z.string().nullable(),
    type: producerTypeSchema.nullable(),
    tax_code: z.string().nullable(),
    representative: z.string().nullable(),
    phone: z.string().nullable(),
    seat: z.object({
      address: z.string().nullable(),
      commune: z.string().nullable(),
      province_code: provinceSchema.nullable(),
    }),
    bank_account: z.object({
      bank: bankSchema.nullable(),
      number: z.string().nullable(),
      holder: z.string().nullable(),
    }),
  })
  .meta({
    id: 'Application',
    description: 'What a producer says of itself when it applies to sell.',
  });

export const sellerPaperSchema = z
  .object({
    id: z.string(),
    kind: z.enum(PAPER_KINDS),
    file_name: z.string(),
    bytes: countSchema,
    sent_at: instantSchema,
    url: z
      .string()
      .describe(
        'For whoever is signed in: a path of this API for its owner, a link of an hour for operators.',
      ),
  })
  .meta({ id: 'SellerPaper' });

/** The file itself, as a picture or PDF and no JSON. */
export const fileAnswer = z.string().meta({ format: 'binary' });

/** Multipart beside it: the `file`, a picture or PDF of at most 8 MB. */
export const paperBody = z.strictObject({ kind: z.enum(PAPER_KINDS) }).meta({ id: 'PaperBody' });

export const CLAIM_STATES = ['claimed', 'confirmed', 'refused'] as const;

export const claimSchema = z
  .object({
    id: z.string(),
    state: z.enum(CLAIM_STATES),
    reason: z.string().nullable().describe('Why it was refused.'),
    producer: z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      province_code: z.string(),
      in_force: countSchema.describe('Its products that are certified today.'),
    }),
  })
  .meta({
    id: 'SellerClaim',
    description: 'That a seller is a producer of the register; an operator judges it.',
  });

export const claimBody = z.strictObject({ producer_id: z.string().min(1).max(64) });

/** Producers whose name or tax code fits what is asked, for an applicant to recognise itself. */
export const claimableQuery = z.object({ q: z.string().trim().min(2).max(100) });
export const claimableAnswer = z.object({
  producers: z.array(
    claimSchema.shape.producer.extend({
      commune: z.string().nullable(),
      products: z.array(z.string()).describe('Some of what it is certified for.'),
      taken: z.boolean().describe('Another seller is this producer already.'),
    }),
  ),
});

/** What happened to an account, for its members: who of the market did it is not theirs to know. */
export const sellerHistorySchema = z.object({
  type: z.string(),
  on: calendarDateSchema,
  reason: z.string().nullable(),
});

export const sellerAccountSchema = z
  .object({
    id: z.string(),
    state: sellerStateSchema,
    state_reason: z.string().nullable().describe('What is asked for, or why it was suspended.'),
    closes_on: calendarDateSchema.nullable(),
    holiday_through: calendarDateSchema
      .nullable()
      .describe('Last day of the holiday; its goods are shown and not sold until then.'),
    opened_on: calendarDateSchema,
    application: applicationSchema,
    papers: z.array(sellerPaperSchema),
    claims: z.array(claimSchema),
    missing: z.array(problemSchema).describe('What the application lacks before it can be sent.'),
    identity: z.object({
      verified_on: calendarDateSchema.nullable(),
      vneid_linked_on: calendarDateSchema.nullable(),
      vneid_due_on: calendarDateSchema.describe('By when the law wants it linked.'),
    }),
    history: z.array(sellerHistorySchema),
  })
  .meta({ id: 'SellerAccount' });

export const memberSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    role: memberRoleSchema,
    joined_on: calendarDateSchema,
  })
  .meta({ id: 'SellerMember' });

export const meAnswer = z.object({ member: memberSchema, seller: sellerAccountSchema });
export const sellerAnswer = z.object({ seller: sellerAccountSchema });

/** A holiday through a day, or its end. */
export const holidayBody = z
  .strictObject({ through: calendarDateSchema.nullable() })
  .meta({ id: 'HolidayBody' });

export type SellerAccount = z.input<typeof sellerAccountSchema>;
export type SellerMember = z.input<typeof memberSchema>;
export type ApplicationBody = z.output<typeof applicationBody>;

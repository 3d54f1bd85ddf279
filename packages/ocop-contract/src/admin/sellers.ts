import {
  decisionWantsReason,
  IDENTITY_METHODS,
  IDENTITY_RESULTS,
  SELLER_DECISIONS,
  SELLER_EVENTS,
  SELLER_STATES,
  VNEID_STATES,
} from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, countSchema, instantSchema, pageShape } from '../common.js';
import { problem, problemSchema } from '../problem.js';
import { listOf, paging } from '../query-values.js';
import { claimSchema, memberSchema, sellerAccountSchema } from '../seller/account.js';
import { sellerStateSchema } from '../seller/fields.js';

export const adminSellersQuery = z.object({
  ...paging(),
  q: z.string().trim().max(100).optional().describe('Of name, tax code, phone or e-mail.'),
  state: listOf(z.enum(SELLER_STATES)),
});

export const listedSellerSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    type: z.string().nullable(),
    province_code: z.string().nullable(),
    state: sellerStateSchema,
    state_since: instantSchema,
    closes_on: calendarDateSchema.nullable(),
    holiday_through: calendarDateSchema.nullable(),
    verified_on: calendarDateSchema.nullable(),
    vneid_due_on: calendarDateSchema,
    vneid_linked_on: calendarDateSchema.nullable(),
    producers: z.array(z.object({ handle: z.string(), name: z.string() })),
  })
  .meta({ id: 'ListedSeller' });

export const adminSellersAnswer = z.object({
  sellers: z.array(listedSellerSchema),
  ...pageShape,
  counts: z
    .record(z.enum(SELLER_STATES), countSchema)
    .describe('Of all sellers by state, whatever was asked.'),
});

export const identityCheckSchema = z
  .object({
    id: z.string(),
    method: z.enum(IDENTITY_METHODS),
    result: z.enum(IDENTITY_RESULTS),
    checked_on: calendarDateSchema,
    note: z.string().nullable(),
    actor: z.string(),
  })
  .meta({ id: 'IdentityCheck', description: 'How an operator found out who a seller is.' });

export const adminClaimSchema = claimSchema
  .extend({
    same_tax_code: z.boolean().nullable().describe('Null where the register knows none.'),
    same_name: z.boolean(),
    same_province: z.boolean(),
    taken_by: z
      .object({ id: z.string(), name: z.string().nullable() })
      .nullable()
      .describe('The seller who is this producer already.'),
  })
  .meta({ id: 'AdminClaim', description: 'A claim with what speaks for it.' });

export const sellerEventSchema = z
  .object({
    type: z.enum(SELLER_EVENTS),
    at: instantSchema,
    actor: z.string(),
    reason: z.string().nullable(),
    closes_on: calendarDateSchema.nullable(),
    authority_request: z.string().nullable(),
  })
  .meta({ id: 'SellerEvent' });

export const adminSellerSchema = z
  .object({
    ...sellerAccountSchema.omit({ claims: true, history: true }).shape,
    claims: z.array(adminClaimSchema),
    members: z.array(memberSchema),
    checks: z.array(identityCheckSchema),
    events: z.array(sellerEventSchema),
    may: z.array(z.enum(SELLER_EVENTS)).describe('What can be decided now.'),
    approval_lacks: z.array(problemSchema).describe('Why it cannot be approved yet.'),
    products_on_sale: countSchema.describe('Of its producers, today.'),
  })
  .meta({ id: 'AdminSeller' });

export const adminSellerAnswer = z.object({ seller: adminSellerSchema });

const reason = z.string().trim().max(1000).nullish();

export const identityCheckBody = z
  .strictObject({
    method: z.enum(IDENTITY_METHODS),
    result: z.enum(IDENTITY_RESULTS),
    checked_on: calendarDateSchema,
    note: reason,
  })
  .meta({ id: 'IdentityCheckBody' });

export const vneidBody = z
  .strictObject({ state: z.enum(VNEID_STATES), on: calendarDateSchema })
  .meta({ id: 'VneidBody' });

export const claimDecisionBody = z
  .strictObject({ decision: z.enum(['confirm', 'refuse']), reason })
  .refine(({ decision, reason }) => decision === 'confirm' || Boolean(reason), {
    path: ['reason'],
    message: problem('reason_missing'),
  })
  .meta({ id: 'ClaimDecisionBody' });

export const sellerDecisionBody = z
  .strictObject({
    decision: z.enum(SELLER_DECISIONS),
    reason: reason.describe('The seller reads it.'),
    closes_on: calendarDateSchema.nullish().describe('With `closing_announced`.'),
    authority_request: z
      .string()
      .trim()
      .max(200)
      .nullish()
      .describe('The paper by which an authority asks for it: no notice is due then.'),
  })
  .refine(({ decision, reason }) => !decisionWantsReason(decision) || Boolean(reason), {
    path: ['reason'],
    message: problem('seller_reason_missing'),
  })
  .meta({ id: 'SellerDecisionBody' });

/** `kept`: it leaves for nowhere; `failed`: no attempt to send it succeeded so far. */
export const LETTER_STATES = ['kept', 'waiting', 'sent', 'failed'] as const;

/** What was sent to somebody, for operators to read where no letters leave the house. */
export const lettersQuery = z.object({ ...paging(), to: z.string().trim().max(254).optional() });
export const lettersAnswer = z.object({
  letters: z.array(
    z
      .object({
        id: z.string(),
        to: z.string(),
        subject: z.string(),
        text: z.string().describe('Where letters leave, what lets somebody in is hidden.'),
        state: z.enum(LETTER_STATES),
        sent_at: instantSchema,
      })
      .meta({ id: 'Letter' }),
  ),
  ...pageShape,
  delivers: z.boolean().describe('Whether letters leave the house: SMTP is set.'),
});

export type AdminSeller = z.input<typeof adminSellerSchema>;
export type ListedSeller = z.input<typeof listedSellerSchema>;
export type SellerDecisionBody = z.output<typeof sellerDecisionBody>;

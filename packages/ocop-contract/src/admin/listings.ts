import { LISTING_EVENTS, LISTING_STATES } from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, pageShape } from '../common.js';
import { problem } from '../problem.js';
import { listOf, paging } from '../query-values.js';
import {
  listedGoodsSchema,
  listingContentSchema,
  listingSchema,
  listingStateSchema,
} from '../seller/listings.js';

const sellerOf = z.object({ id: z.string(), name: z.string().nullable() });

export const adminListingsQuery = z.object({ ...paging(), state: listOf(z.enum(LISTING_STATES)) });

export const adminListingsAnswer = z.object({
  listings: z.array(
    z
      .object({
        id: z.string(),
        goods: listedGoodsSchema.nullable().describe('Null: the page of the seller itself.'),
        seller: sellerOf,
        state: listingStateSchema,
        state_since: instantSchema,
        published: z.boolean().describe('It is in the shop: what waits is a change.'),
        findings: countSchema,
      })
      .meta({ id: 'QueuedListing' }),
  ),
  ...pageShape,
  counts: z.record(z.enum(LISTING_STATES), countSchema),
});

export const adminListingSchema = z
  .object({
    ...listingSchema.omit({ history: true, may: true }).shape,
    seller: sellerOf,
    revision: countSchema.describe('Of what is read; a decision names it.'),
    approved: listingContentSchema.nullable().describe('What the shop has.'),
    events: z.array(
      z.object({
        type: z.enum(LISTING_EVENTS),
        at: instantSchema,
        actor: z.string(),
        reason: z.string().nullable(),
      }),
    ),
    may: z.array(z.enum(['approved', 'more_wanted', 'refused'])),
    on_shelf: z.boolean().describe('The shop has followed what was decided.'),
  })
  .meta({ id: 'AdminListing' });

export const adminListingAnswer = z.object({ listing: adminListingSchema });

export const LISTING_DECISIONS = ['approved', 'more_wanted', 'refused'] as const;

export const listingDecisionBody = z
  .strictObject({
    decision: z.enum(LISTING_DECISIONS),
    revision: countSchema.describe('Of what was read: a later one is refused.'),
    reason: z.string().trim().max(1000).nullish().describe('The seller reads it.'),
  })
  .refine(({ decision, reason }) => decision === 'approved' || Boolean(reason), {
    path: ['reason'],
    message: problem('seller_reason_missing'),
  })
  .meta({ id: 'ListingDecisionBody' });

export type AdminListing = z.input<typeof adminListingSchema>;
export type QueuedListing = z.input<typeof adminListingsAnswer>['listings'][number];
export type ListingDecisionBody = z.output<typeof listingDecisionBody>;

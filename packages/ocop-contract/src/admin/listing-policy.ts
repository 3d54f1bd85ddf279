import { LISTING_CAUSES } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, instantSchema, pageShape } from '../common.js';
import { paging } from '../query-values.js';

const causeSchema = z.enum(LISTING_CAUSES).meta({ id: 'ListingCause' });

const actionSchema = z.enum(['delist', 'debadge']).meta({
  id: 'ListingAction',
  description: 'delist: off sale; debadge: on sale as an ordinary product, without its badge.',
});

const versionSchema = z
  .object({
    version: z.number().int().positive(),
    effective_from: calendarDateSchema.describe('The first day on which it decides.'),
    state: z
      .enum(['in_effect', 'planned', 'replaced'])
      .describe('Of those that have begun the one written last is in effect.'),
    debadge: z.array(causeSchema).describe('What it does not name takes a product off sale.'),
    note: z.string().nullable(),
    author: z.string().describe('Name or e-mail of who wrote it.'),
    written_at: instantSchema,
  })
  .meta({ id: 'ListingPolicyVersion' });

export const listingPolicyAnswer = z.object({
  listing_policy: z
    .object({
      today: calendarDateSchema,
      causes: z.array(
        z.object({ cause: causeSchema, may_debadge: z.boolean(), action: actionSchema }),
      ),
      versions: z.array(versionSchema).describe('The last written first.'),
    })
    .meta({
      id: 'ListingPolicy',
      description: "What the end of a certificate does to its product's listing.",
    }),
});

export const listingPolicyBody = z
  .strictObject({
    effective_from: calendarDateSchema,
    // What it may not name the register refuses by field, in its own words.
    debadge: z.array(z.string().max(64)).max(LISTING_CAUSES.length),
    note: z.string().max(1000).nullish(),
    based_on: z
      .number()
      .int()
      .min(0)
      .describe('The version that its author saw, 0 before any: 409 when there is another by now.'),
  })
  .meta({ id: 'ListingPolicyBody' });

export const listingDecisionsQuery = z.object({
  ...paging(),
  certificate_id: z.string().min(1).max(64).optional(),
});

export const listingDecisionsAnswer = z.object({
  listing_decisions: z.array(
    z
      .object({
        id: z.string(),
        cause: causeSchema,
        ended_on: calendarDateSchema,
        action: actionSchema,
        policy_version: z.number().int().nullable().describe('Null where there was none.'),
      })
      .meta({ id: 'ListingDecision', description: 'What an end did to a listing, for ever.' }),
  ),
  ...pageShape,
});

/** As it is written; what is read of it has days instead of texts. */
export type ListingPolicyView = z.input<typeof listingPolicyAnswer>['listing_policy'];
export type ListingPolicyBody = z.output<typeof listingPolicyBody>;
export type ListingDecisionsQuery = z.output<typeof listingDecisionsQuery>;

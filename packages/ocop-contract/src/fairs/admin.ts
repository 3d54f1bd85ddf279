import { FAIR_EVENTS, PRODUCT_GROUPS, PROVINCES } from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, starSchema, vndSchema } from '../common.js';
import { problem } from '../problem.js';
import { paging } from '../query-values.js';
import {
  applicationShape,
  boothShape,
  codes,
  factsShape,
  fairRuleSchema,
  headSchema,
  holderKindSchema,
  id,
  line,
  originSchema,
  quotasSchema,
  zoneSchema,
} from './facts.js';

/** A moment, as a form's minute with its offset says it. */
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const fairBody = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, problem('not_a_handle'))
      .max(64),
    ...factsShape,
    opens_at: moment,
    closes_at: moment,
    call_opens_at: moment.nullable(),
    call_closes_at: moment.nullable(),
    rule: fairRuleSchema,
    offer_hours: z.number().int().min(1).max(720),
    offers_by_itself: z.boolean(),
    is_public: z.boolean(),
  })
  .meta({ id: 'FairBody' });

export const newFairBody = fairBody
  .extend({ copy_of: id.nullish().describe('A fair whose ground it takes over.') })
  .meta({ id: 'NewFairBody' });

export const fairPlanBody = z
  .strictObject({
    zones: z
      .array(z.strictObject({ id: id.nullable(), name: line(100), quotas: quotasSchema }))
      .max(40),
    classes: z
      .array(
        z.strictObject({
          id: id.nullable(),
          name: line(100),
          area: z.number().int().min(1).max(1000).describe('Square metres.'),
          fee: z
            .number()
            .int({ message: problem('not_whole_vnd') })
            .min(0)
            .max(1_000_000_000),
        }),
      )
      .max(20),
    booths: z
      .array(
        z.strictObject({
          id: id.nullable(),
          zone: countSchema.describe('Position in `zones`.'),
          class: countSchema.nullable().describe('Position in `classes`.'),
          number: line(20),
          grid_row: z.number().int().min(1).max(100),
          grid_column: z.number().int().min(1).max(100),
        }),
      )
      .max(600),
  })
  .meta({ id: 'FairPlanBody', description: 'All of the ground; what is missing goes.' });

export const cancelFairBody = z.strictObject({ reason: line(500) });
export const fairWaveBody = z.strictObject({
  leave: z.array(id).max(1000).describe('Applications that are not carried on.'),
});

export const fairApplicationBody = z
  .strictObject({
    zone_id: id,
    holder_kind: holderKindSchema,
    holder_name: line(200).nullish().describe('Of a producer its name.'),
    origin: originSchema.nullish().describe('Of a guest or a delegation.'),
    producer_ids: z.array(id).max(50),
    product_ids: z.array(id).max(500),
  })
  .meta({ id: 'FairApplicationBody', description: 'Somebody whom an operator enters.' });

export const fairApplicationActBody = z.strictObject({
  act: z.enum(['accept', 'decline', 'leave', 'release', 'refuse', 'revoke']),
  reason: line(500).nullish(),
});
export const fairBoothBody = z.strictObject({ booth_id: id.nullable() });

export const fairInvitationBody = z
  .strictObject({
    zone_id: id,
    least_star: starSchema.nullish(),
    provinces: codes(PROVINCES),
    groups: codes(PRODUCT_GROUPS),
    words: z.string().trim().max(100).nullish().describe('That product or producer hold.'),
    preview: z.boolean().describe('Only tell whom it would invite.'),
  })
  .meta({
    id: 'FairInvitationBody',
    description: 'Producers of the register with goods that the fair takes, narrowed further.',
  });

export const fairHistoryQuery = z.object(paging());

const classSchema = z.object({
  id: z.string(),
  name: z.string(),
  area: countSchema,
  fee: vndSchema,
});

export const adminFairSchema = headSchema
  .extend({
    offer_hours: countSchema,
    offers_by_itself: z.boolean(),
    is_public: z.boolean(),
    wave: countSchema,
    zones: z.array(zoneSchema),
    classes: z.array(classSchema),
    booths: z.array(z.object({ ...boothShape, application_id: z.string().nullable() })),
    filling: z
      .array(
        z.object({
          zone_id: z.string(),
          origin: originSchema,
          places: countSchema,
          offered: countSchema,
          accepted: countSchema,
          free: countSchema,
        }),
      )
      .describe('How places fill; zones and origins without places or holders are left out.'),
    applications: z.array(
      z.object({
        ...applicationShape,
        sequence: countSchema,
        holder_kind: holderKindSchema,
        holder_name: z.string(),
      }),
    ),
  })
  .meta({ id: 'AdminFair' });

export const adminFairsAnswer = z.object({
  fairs: z.array(
    headSchema
      .pick({ id: true, slug: true, name: true, state: true, opens_at: true, closes_at: true })
      .extend({
        is_public: z.boolean(),
        places: countSchema,
        accepted: countSchema,
        waiting: countSchema,
      }),
  ),
});
export const adminFairAnswer = z.object({ fair: adminFairSchema });

export const fairInvitationAnswer = z.object({
  producers: z.array(z.object({ id: z.string(), name: z.string(), products: countSchema })),
  invited: countSchema.describe('None where it was only to be told.'),
});

export const fairHistoryAnswer = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      type: z.enum(FAIR_EVENTS),
      at: instantSchema,
      actor: z.string(),
      note: z.string().nullable(),
      application_id: z.string().nullable(),
    }),
  ),
});

export type FairBody = z.output<typeof fairBody>;
export type NewFairBody = z.output<typeof newFairBody>;
export type FairPlanBody = z.output<typeof fairPlanBody>;
export type CancelFairBody = z.output<typeof cancelFairBody>;
export type FairWaveBody = z.output<typeof fairWaveBody>;
export type FairApplicationBody = z.output<typeof fairApplicationBody>;
export type FairApplicationActBody = z.output<typeof fairApplicationActBody>;
export type FairBoothBody = z.output<typeof fairBoothBody>;
export type FairInvitationBody = z.output<typeof fairInvitationBody>;
export type FairHistoryQuery = z.output<typeof fairHistoryQuery>;
export type AdminFair = z.input<typeof adminFairSchema>;

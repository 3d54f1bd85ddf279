import {
  APPLICATION_STATES,
  BOOTH_ORIGINS,
  FAIR_EVENTS,
  FAIR_GOODS_PROBLEMS,
  FAIR_STATES,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  WAITING_PROBLEMS,
} from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, starSchema, vndSchema } from './common.js';
import { problem } from './problem.js';
import { paging } from './query-values.js';

const id = z.string().min(1).max(64);
const line = (max: number) => z.string().trim().min(1).max(max);
const codes = (entries: readonly { readonly code: string }[]) =>
  z.array(z.enum(entries.map(({ code }) => code))).max(entries.length);
const province = z.enum(PROVINCES.map(({ code }) => code));
/** A moment, as a form's minute with its offset says it. */
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const fairStateSchema = z.enum(FAIR_STATES).meta({
  id: 'FairState',
  description: 'What a fair is by the clock.',
});
const modeSchema = z.enum(['place', 'online', 'both']);
const holderKindSchema = z.enum(['producer', 'delegation', 'guest']).meta({
  id: 'FairHolderKind',
  description: 'guest: known to no register, as one from abroad or a sponsor.',
});
const originSchema = z.enum(BOOTH_ORIGINS).meta({ id: 'BoothOrigin' });

export const fairProblemSchema = z
  .object({
    code: z.enum([...FAIR_GOODS_PROBLEMS, ...WAITING_PROBLEMS]),
    params: z.record(z.string(), z.string()),
  })
  .meta({
    id: 'FairProblem',
    description: 'Why not, as data; `fairProblemMessage` of ocop-core says it in words.',
  });

const fairRuleSchema = z
  .strictObject({
    least_star: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
    regions: codes(REGIONS).describe('An empty list narrows nothing.'),
    provinces: codes(PROVINCES),
    groups: codes(PRODUCT_GROUPS),
    producer_types: codes(PRODUCER_TYPES),
    through_last_day: z.boolean().describe('In force on every day of the fair.'),
  })
  .meta({ id: 'FairRule', description: 'What a fair takes. Codes are those of today.' });

const quotasSchema = z
  .strictObject({
    own_province: countSchema.max(2000),
    other_provinces: countSchema.max(2000),
    foreign: countSchema.max(2000),
    sponsor: countSchema.max(2000),
  })
  .meta({ id: 'BoothQuotas', description: 'Places of a zone, by where their holders come from.' });

const factsShape = {
  name: line(200),
  season: line(100).nullable(),
  organiser: line(200),
  mode: modeSchema,
  place: line(300).nullable(),
  province_code: province.nullable().describe('Of the province that holds it.'),
  rules_text: line(20_000).nullable(),
};

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

const headSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    ...factsShape,
    state: fairStateSchema,
    opens_at: instantSchema,
    closes_at: instantSchema,
    call_opens_at: instantSchema.nullable(),
    call_closes_at: instantSchema.nullable(),
    rule: fairRuleSchema,
    cancelled_reason: z.string().nullable(),
  })
  .meta({ id: 'FairHead' });

const zoneSchema = z.object({ id: z.string(), name: z.string(), quotas: quotasSchema });
const boothShape = {
  id: z.string(),
  zone_id: z.string(),
  class_id: z.string().nullable(),
  number: z.string(),
  grid_row: countSchema,
  grid_column: countSchema,
};
const classSchema = z.object({
  id: z.string(),
  name: z.string(),
  area: countSchema,
  fee: vndSchema,
});

const applicationShape = {
  id: z.string(),
  state: z.enum(APPLICATION_STATES),
  zone_id: z.string(),
  origin: originSchema,
  wave: countSchema,
  applied_at: instantSchema,
  answer_by: instantSchema.nullable(),
  reason: z.string().nullable(),
  position: countSchema.nullable().describe('1 is next; null for whoever does not wait.'),
  problem: fairProblemSchema.nullable().describe('Why no place is offered now.'),
  booth: z.object({ id: z.string(), number: z.string() }).nullable(),
  goods: z.array(
    z.object({
      product_id: z.string(),
      title: z.string(),
      problems: z.array(fairProblemSchema).describe('None: it is taken.'),
    }),
  ),
};

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

const shopFairSchema = headSchema
  .pick({
    slug: true,
    name: true,
    season: true,
    organiser: true,
    mode: true,
    place: true,
    province_code: true,
    state: true,
    opens_at: true,
    closes_at: true,
  })
  .extend({ booths: countSchema, goods: countSchema })
  .meta({ id: 'ShopFair' });

export const shopFairsAnswer = z.object({ fairs: z.array(shopFairSchema) });

export const shopFairAnswer = z.object({
  fair: shopFairSchema.extend({
    rules_text: z.string().nullable(),
    cancelled_reason: z.string().nullable(),
    call_opens_at: instantSchema.nullable(),
    call_closes_at: instantSchema.nullable(),
    zones: z.array(z.object({ id: z.string(), name: z.string() })),
    plan: z.array(
      z.object({
        ...boothShape,
        holder: z
          .object({
            name: z.string(),
            kind: holderKindSchema,
            producers: z.array(
              z.object({ handle: z.string(), name: z.string(), province_code: z.string() }),
            ),
            group_codes: z.array(z.string()).describe('Of what stands there today.'),
            goods: countSchema,
          })
          .nullable(),
      }),
    ),
  }),
});

const sellerFairSchema = headSchema
  .extend({
    zones: z.array(z.object({ id: z.string(), name: z.string(), quotas: quotasSchema })),
    goods: z.array(
      z.object({
        product_id: z.string(),
        title: z.string(),
        producer_id: z.string(),
        problems: z.array(fairProblemSchema),
      }),
    ),
    producers: z.array(z.object({ id: z.string(), name: z.string() })),
    applications: z.array(z.object({ ...applicationShape, producer_id: z.string() })),
  })
  .meta({ id: 'SellerFair' });

export const sellerFairsAnswer = z.object({ fairs: z.array(sellerFairSchema) });
export const sellerFairAnswer = z.object({ fair: sellerFairSchema });

export const sellerApplicationBody = z
  .strictObject({ producer_id: id, zone_id: id, product_ids: z.array(id).min(1).max(200) })
  .meta({ id: 'SellerFairApplicationBody' });
export const sellerApplicationActBody = z.strictObject({
  act: z.enum(['accept', 'decline', 'leave', 'release']),
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
export type ShopFair = z.input<typeof shopFairSchema>;
export type ShopFairPage = z.input<typeof shopFairAnswer>['fair'];
export type SellerFair = z.input<typeof sellerFairSchema>;
export type SellerApplicationBody = z.output<typeof sellerApplicationBody>;
export type SellerApplicationActBody = z.output<typeof sellerApplicationActBody>;

import {
  APPLICATION_STATES,
  BOOTH_ORIGINS,
  FAIR_GOODS_PROBLEMS,
  FAIR_STATES,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  WAITING_PROBLEMS,
} from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema } from '../common.js';

export const id = z.string().min(1).max(64);
export const line = (max: number) => z.string().trim().min(1).max(max);
export const codes = (entries: readonly { readonly code: string }[]) =>
  z.array(z.enum(entries.map(({ code }) => code))).max(entries.length);
const province = z.enum(PROVINCES.map(({ code }) => code));
export const fairStateSchema = z.enum(FAIR_STATES).meta({
  id: 'FairState',
  description: 'What a fair is by the clock.',
});
const modeSchema = z.enum(['place', 'online', 'both']);
export const holderKindSchema = z.enum(['producer', 'delegation', 'guest']).meta({
  id: 'FairHolderKind',
  description: 'guest: known to no register, as one from abroad or a sponsor.',
});
export const originSchema = z.enum(BOOTH_ORIGINS).meta({ id: 'BoothOrigin' });

export const fairProblemSchema = z
  .object({
    code: z.enum([...FAIR_GOODS_PROBLEMS, ...WAITING_PROBLEMS]),
    params: z.record(z.string(), z.string()),
  })
  .meta({
    id: 'FairProblem',
    description: 'Why not, as data; `fairProblemMessage` of ocop-core says it in words.',
  });

export const fairRuleSchema = z
  .strictObject({
    least_star: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
    regions: codes(REGIONS).describe('An empty list narrows nothing.'),
    provinces: codes(PROVINCES),
    groups: codes(PRODUCT_GROUPS),
    producer_types: codes(PRODUCER_TYPES),
    through_last_day: z.boolean().describe('In force on every day of the fair.'),
  })
  .meta({ id: 'FairRule', description: 'What a fair takes. Codes are those of today.' });

export const quotasSchema = z
  .strictObject({
    own_province: countSchema.max(2000),
    other_provinces: countSchema.max(2000),
    foreign: countSchema.max(2000),
    sponsor: countSchema.max(2000),
  })
  .meta({ id: 'BoothQuotas', description: 'Places of a zone, by where their holders come from.' });

export const factsShape = {
  name: line(200),
  season: line(100).nullable(),
  organiser: line(200),
  mode: modeSchema,
  place: line(300).nullable(),
  province_code: province.nullable().describe('Of the province that holds it.'),
  rules_text: line(20_000).nullable(),
};

export const headSchema = z
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

export const zoneSchema = z.object({ id: z.string(), name: z.string(), quotas: quotasSchema });
export const boothShape = {
  id: z.string(),
  zone_id: z.string(),
  class_id: z.string().nullable(),
  number: z.string(),
  grid_row: countSchema,
  grid_column: countSchema,
};
export const applicationShape = {
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

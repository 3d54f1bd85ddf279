import { POINT_LENGTHS, PROVINCES } from 'ocop-core';
import { z } from 'zod';
import { countSchema, pageShape } from './common.js';
import { problemSchema } from './problem.js';
import { paging } from './query-values.js';
import { provinceSchema } from './seller/fields.js';

export const pointOfSaleSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    commune: z.string().nullable(),
    province_code: provinceSchema,
    hours: z.string().nullable(),
    phone: z.string().nullable(),
  })
  .meta({
    id: 'PointOfSale',
    description: 'Where goods of the programme are sold over a counter.',
  });

export const pointsQuery = z.object({
  province: z.enum(PROVINCES.map(({ code }) => code)).optional(),
});

export const pointsAnswer = z.object({
  points: z.array(pointOfSaleSchema).describe('Of the province that was asked for; else none.'),
  provinces: z
    .array(z.object({ province_code: provinceSchema, count: countSchema }))
    .describe('Provinces that have any.'),
});

const typed = (max: number) => z.string().max(max).default('');

/** As it is typed; what is wrong is named at its field. */
export const pointBody = z
  .strictObject({
    name: typed(POINT_LENGTHS.name * 2),
    address: typed(POINT_LENGTHS.address * 2),
    commune: typed(POINT_LENGTHS.commune * 2),
    province: typed(120).describe('A code of today, or a name, old or new.'),
    hours: typed(POINT_LENGTHS.hours * 2),
    phone: typed(POINT_LENGTHS.phone * 2),
  })
  .meta({ id: 'PointOfSaleBody' });

export const adminPointsQuery = z.object({
  ...paging(),
  q: z.string().trim().max(120).optional(),
});

export const adminPointsAnswer = z.object({ points: z.array(pointOfSaleSchema), ...pageShape });

export const adminPointAnswer = z.object({ point: pointOfSaleSchema });

export const removedPointAnswer = z.object({ id: z.string() });

export const pointTableBody = z
  .strictObject({
    table: z
      .string()
      .max(2_000_000)
      .describe('As a spreadsheet saves it, with headings; comma, semicolon or tab.'),
  })
  .meta({ id: 'PointTableBody' });

export const pointTableAnswer = z
  .object({
    added: countSchema,
    changed: countSchema.describe('Known by name, address and province; the rest is new.'),
    same: countSchema,
    problems: z
      .array(problemSchema.extend({ row: countSchema.describe('As a spreadsheet counts them.') }))
      .describe('Where there are any, nothing of the table was taken.'),
  })
  .meta({ id: 'PointTable' });

export type PointOfSaleView = z.input<typeof pointOfSaleSchema>;
export type PointBody = z.output<typeof pointBody>;
export type PointTable = z.input<typeof pointTableAnswer>;

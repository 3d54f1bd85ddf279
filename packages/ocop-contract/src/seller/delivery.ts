import { MOST_STEP_G, MOST_STEP_VND, MOST_WEIGHT_STEPS, problemsOfZone, REGIONS } from 'ocop-core';
import { z } from 'zod';
import { countSchema, vndSchema } from '../common.js';
import { pointOfSaleSchema } from '../points-of-sale.js';
import { problem } from '../problem.js';
import { provinceSchema } from './fields.js';

const regionSchema = z.enum(REGIONS.map(({ code }) => code));

const vnd = z
  .number()
  .int({ message: problem('not_whole_vnd') })
  .min(0)
  .max(MOST_STEP_VND);

const listShape = {
  steps: z
    .array(
      z.strictObject({
        up_to_g: z
          .number()
          .int({ message: problem('not_whole') })
          .min(1)
          .max(MOST_STEP_G),
        fee_vnd: vnd,
      }),
    )
    .min(1)
    .max(MOST_WEIGHT_STEPS)
    .describe('From the lightest to the heaviest parcel.'),
  more_kg_vnd: vnd.describe('For each kilogram above the last step.'),
};

type Steps = Parameters<typeof problemsOfZone>[0];

function judgeSteps(list: Steps, context: z.core.$RefinementCtx): void {
  for (const { path, code } of problemsOfZone(list)) {
    const [steps = '', place = '', field = ''] = path.split('.');
    context.addIssue({
      code: 'custom',
      path: [steps, Number(place), field],
      message: problem(code),
    });
  }
}

const priceListBody = z.strictObject(listShape).superRefine(judgeSteps);
const regionListBody = z
  .strictObject({ ...listShape, region_codes: z.array(regionSchema).min(1).max(REGIONS.length) })
  .superRefine(judgeSteps);

const line = (max: number) => z.string().trim().min(2).max(max);

const pickUpBody = z.strictObject({
  address: line(200),
  commune: line(120),
  province_code: provinceSchema,
  hours: line(120).describe('When it can be fetched, in words.'),
});

/** How a seller sends: what is not sent stays as it is, null takes it away. */
export const deliveryBody = z
  .strictObject({
    own: priceListBody.nullable().describe("In the seller's own province."),
    regions: regionListBody.nullable().describe('In regions.'),
    country: priceListBody.nullable().describe('In every other province.'),
    free_from_vnd: vnd
      .max(1_000_000_000)
      .min(1)
      .nullable()
      .describe('From so much of goods on, before any code, nothing is asked for the way.'),
    pick_up: pickUpBody.nullable().describe('Where buyers may fetch it.'),
    point: z
      .strictObject({ id: z.string().min(1).max(64), on: z.boolean() })
      .describe('A point of sale hands over its parcels, or no longer.'),
  })
  .partial()
  .meta({ id: 'DeliveryBody' });

export const priceListSchema = z
  .object({
    steps: z.array(z.object({ up_to_g: countSchema, fee_vnd: vndSchema })),
    more_kg_vnd: vndSchema,
  })
  .meta({ id: 'DeliveryPrices', description: 'What a parcel costs by its weight.' });

export const pickUpSchema = z
  .object({
    address: z.string(),
    commune: z.string(),
    province_code: provinceSchema,
    hours: z.string(),
  })
  .meta({ id: 'PickUpPlace', description: 'Where buyers fetch what they have ordered, and when.' });

export const fetchedPlaceSchema = pickUpSchema
  .extend({ name: z.string().nullable().describe('Of a point of sale.') })
  .meta({ id: 'FetchedPlace', description: 'Where an order is fetched, as it was said then.' });

export const sellerDeliverySchema = z
  .object({
    own: priceListSchema.nullable(),
    regions: priceListSchema.extend({ region_codes: z.array(regionSchema) }).nullable(),
    country: priceListSchema.nullable(),
    free_from_vnd: vndSchema.nullable(),
    pick_up: pickUpSchema.nullable(),
    points: z.array(pointOfSaleSchema).describe('That hand over its parcels.'),
    own_province_code: provinceSchema.nullable().describe('Where the seller is.'),
  })
  .meta({
    id: 'SellerDelivery',
    description: "How a seller sends. Without any price list the shop's own prices hold.",
  });

export const sellerDeliveryAnswer = z.object({ delivery: sellerDeliverySchema });

export type DeliveryBody = z.output<typeof deliveryBody>;
export type SellerDeliveryView = z.input<typeof sellerDeliverySchema>;

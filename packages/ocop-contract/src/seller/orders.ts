import {
  CASE_STATES,
  MAX_SALE_QUANTITY,
  ORDER_ENDERS,
  PARCEL_WAYS,
  parseTrackingNumber,
  SELLER_CANCEL_REASONS,
  SELLER_ORDER_ACTS,
  SELLER_ORDER_EVENTS,
  SELLER_ORDER_FILTERS,
  SELLER_ORDER_STATES,
} from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, pageShape, vndSchema } from '../common.js';
import { errorSchema } from '../errors.js';
import { problem } from '../problem.js';
import { paging } from '../query-values.js';
import { cardShareSchema } from '../store/cards.js';
import { line } from './fields.js';
import { orderWishesShape } from './order-wishes.js';
import { transferSchema } from './transfers.js';

export const sellerOrderStateSchema = z.enum(SELLER_ORDER_STATES).meta({
  id: 'SellerOrderState',
  description:
    'What an order is to its seller: waiting for the buyer’s transfer, to be answered, confirmed, on its way, there, refused at the door, cancelled.',
});

const parcelWaySchema = z.enum(PARCEL_WAYS).meta({
  id: 'ParcelWay',
  description: 'A carrier that is known here, `other` for one that is not, `own` for the seller.',
});

/** Why an order was cancelled: as its seller says, or since nobody answered, or paid. */
const CANCEL_REASONS = [...SELLER_CANCEL_REASONS, 'no_answer', 'not_paid'] as const;

export const answerClockSchema = z
  .object({
    answer_by: instantSchema,
    left_minutes: countSchema
      .nullable()
      .describe('What was left when a holiday stopped the clock; null while it runs.'),
    paused_through: z.string().nullable().describe('Last day of that holiday.'),
  })
  .meta({ id: 'AnswerClock', description: 'Until when an order is to be answered.' });

export const parcelSchema = z
  .object({
    way: parcelWaySchema,
    carrier_name: z.string().nullable(),
    tracking_number: z.string().nullable(),
    tracking_url: z.string().nullable(),
  })
  .meta({ id: 'Parcel', description: 'How an order goes to its buyer.' });

export const orderEndSchema = z
  .object({
    by: z
      .enum(ORDER_ENDERS)
      .describe('`clock`: its seller did not answer, or its buyer did not pay.'),
    reason: z.enum(CANCEL_REASONS).nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'OrderEnd', description: 'Who cancelled an order, and why.' });

const shortenedLineSchema = z
  .object({
    title: z.string(),
    pack: z.string().nullable(),
    was: countSchema,
    left: countSchema.describe('Pieces that stay.'),
  })
  .meta({ id: 'ShortenedLine', description: 'A line of which not all pieces could be had.' });

/** What became of an order, for whoever may see it. */
export const orderCourseShape = {
  state: sellerOrderStateSchema,
  placed_at: instantSchema,
  clock: answerClockSchema.nullable().describe('While it waits for an answer.'),
  confirmed_at: instantSchema.nullable(),
  shipped_at: instantSchema.nullable(),
  delivered_at: instantSchema.nullable(),
  refused_at: instantSchema.nullable(),
  canceled_at: instantSchema.nullable(),
  shortened: z
    .array(shortenedLineSchema)
    .describe('What its seller could not have of it, in the order in which that was said.'),
  parcel: parcelSchema.nullable(),
  end: orderEndSchema.nullable(),
};

const orderLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  pack: z.string().nullable().describe('Pack size, as the buyer chose it.'),
  quantity: countSchema,
  total: vndSchema,
});

const head = {
  id: z.string(),
  number: z.number().int(),
  ...orderCourseShape,
  is_cash: z.boolean().describe('The buyer pays whoever brings it.'),
  collected_at: instantSchema.nullable(),
  transfer: transferSchema.nullable().describe('Where it is paid by transfer.'),
  card: cardShareSchema.nullable().describe('Where it was paid by card, to the operator.'),
  total: vndSchema,
  buyer_name: z
    .string()
    .nullable()
    .describe('Null, as are phone, address and note, some time after the order has ended.'),
  place: z.string().describe('Commune and province.'),
  buyer_note: z.string().nullable(),
  ...orderWishesShape,
  lines: z.array(orderLineSchema),
  acts: z.array(z.enum(SELLER_ORDER_ACTS)).describe('What may be done with it now.'),
  pending_act: z
    .enum(SELLER_ORDER_ACTS)
    .nullable()
    .describe('What was asked for and is being done; it is done, or let go of, within a minute.'),
};

export const listedSellerOrderSchema = z.object(head).meta({ id: 'ListedSellerOrder' });

export const sellerOrderSchema = z
  .object({
    ...head,
    address: z.string().nullable().describe('House, commune, province: as a label says it.'),
    buyer_phone: z.string().nullable(),
    subtotal: vndSchema,
    delivery_fee: vndSchema,
    discount: vndSchema,
    cases: z
      .array(z.object({ id: z.string(), state: z.enum(CASE_STATES), opened_at: instantSchema }))
      .describe('What its buyer said is wrong with it, the last first.'),
    history: z.array(
      z.object({
        type: z.enum(SELLER_ORDER_EVENTS),
        at: instantSchema,
        note: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'SellerOrder' });

export const sellerOrdersQuery = z.object({
  ...paging(100),
  filter: z.enum(SELLER_ORDER_FILTERS).optional(),
});

export const sellerOrdersAnswer = z.object({
  orders: z.array(listedSellerOrderSchema),
  ...pageShape,
  counts: z
    .record(z.enum(SELLER_ORDER_FILTERS), countSchema)
    .describe('How many there are under each heading.'),
  next_answer: answerClockSchema.nullable().describe('Of the order that has to be answered first.'),
});

export const sellerOrderAnswer = z.object({ order: sellerOrderSchema });

const note = line(300);

export const cancelOrderBody = z
  .strictObject({ reason: z.enum(SELLER_CANCEL_REASONS), note: note.optional() })
  .refine(({ reason, note: words }) => reason !== 'other' || Boolean(words), {
    path: ['note'],
    message: problem('reason_missing'),
  })
  .meta({ id: 'CancelOrderBody' });

export const shortenOrderBody = z
  .strictObject({
    line_id: z.string().min(1).max(64),
    was: z
      .number()
      .int()
      .min(1)
      .max(MAX_SALE_QUANTITY)
      .describe('Pieces, as its seller read them.'),
    left: z.number().int().min(0).max(MAX_SALE_QUANTITY).describe('Pieces that can be had.'),
  })
  .meta({ id: 'ShortenOrderBody' });

const trackingNumber = line(60).transform((text, context) => {
  if (text === null) return null;
  const number = parseTrackingNumber(text);
  if (number !== null) return number;
  context.addIssue({ code: 'custom', message: problem('not_a_tracking_number') });
  return z.NEVER;
});

const shippedShape = {
  way: parcelWaySchema,
  carrier_name: line(80).optional().describe('With `other`.'),
  tracking_number: trackingNumber.optional().describe('Whoever brings it themselves has none.'),
};

type Shipped = z.output<z.ZodObject<typeof shippedShape>>;
const namesCarrier = ({ way, carrier_name }: Shipped) => way !== 'other' || Boolean(carrier_name);
const hasNumber = ({ way, tracking_number }: Shipped) => way === 'own' || Boolean(tracking_number);
const carrierMissing = { path: ['carrier_name'], message: problem('required') };
const numberMissing = { path: ['tracking_number'], message: problem('required') };

export const shipOrderBody = z
  .strictObject(shippedShape)
  .refine(namesCarrier, carrierMissing)
  .refine(hasNumber, numberMissing)
  .meta({ id: 'ShipOrderBody' });

export const correctParcelBody = z
  .strictObject({
    ...shippedShape,
    was: z
      .string()
      .max(60)
      .nullable()
      .optional()
      .describe('The number as its seller read it: another one by now is 409.'),
  })
  .refine(namesCarrier, carrierMissing)
  .refine(hasNumber, numberMissing)
  .meta({ id: 'CorrectParcelBody' });

export const refuseOrderBody = z.strictObject({ note: note.optional() });

export const orderMovedError = errorSchema
  .extend({
    type: z.literal('conflict'),
    code: z.enum(['order_moved', 'order_acting', 'order_canceled']),
  })
  .meta({
    id: 'OrderMoved',
    description:
      '`order_moved`: what was asked may not follow what the order is by now. `order_acting`: something else is being done with it. `order_canceled`: its buyer cancels it.',
  });

export type ListedSellerOrder = z.input<typeof listedSellerOrderSchema>;
export type SellerOrder = z.input<typeof sellerOrderSchema>;
export type SellerOrders = z.input<typeof sellerOrdersAnswer>;
export type ParcelView = z.input<typeof parcelSchema>;
export type OrderEndView = z.input<typeof orderEndSchema>;
export type AnswerClockView = z.input<typeof answerClockSchema>;
export type ShipOrderBody = z.output<typeof shipOrderBody>;
export type CancelOrderBody = z.output<typeof cancelOrderBody>;

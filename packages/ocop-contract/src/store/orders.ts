import { ORDER_STATES } from 'ocop-core';
import { z } from 'zod';
import { instantSchema, vndSchema } from '../common.js';

const orderPass = z.string().min(1).max(200);

export const orderLookUpBody = z
  .strictObject({
    number: z.string().max(40).describe('As people write it: `123`, `#123`.'),
    contact: z.string().max(254).describe("The order's phone number or e-mail address."),
  })
  .meta({ id: 'OrderLookUp' });

export const orderLookUpAnswer = z
  .object({
    order_id: z.string(),
    order_pass: orderPass.describe('Shows the order to who holds it, for sixty days.'),
  })
  .meta({ id: 'FoundOrder' });

export const MOST_ORDER_PASSES = 40;

export const ordersOfPassesBody = z
  .strictObject({ passes: z.array(orderPass).max(MOST_ORDER_PASSES) })
  .meta({ id: 'OrderPasses' });

export const orderSummarySchema = z
  .object({
    id: z.string(),
    number: z.number().int().describe('What people call it by.'),
    state: z.enum(ORDER_STATES),
    created_at: instantSchema,
    canceled_at: instantSchema.nullable(),
    can_cancel: z.boolean().describe('Nothing of it was packed, sent or paid.'),
    total: vndSchema,
    goods: z.array(z.string()).describe('Names of what was ordered, line by line.'),
  })
  .meta({ id: 'OrderSummary', description: 'An order without anything about who placed it.' });

export const ordersAnswer = z.object({ orders: z.array(orderSummarySchema) });

export const canceledOrderAnswer = z.object({ order: orderSummarySchema });

export type OrderLookUpBody = z.output<typeof orderLookUpBody>;
export type OrdersOfPassesBody = z.output<typeof ordersOfPassesBody>;
export type OrderSummary = z.input<typeof orderSummarySchema>;

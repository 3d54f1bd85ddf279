import { z } from 'zod';
import { problemSchema } from './problem.js';
import { refusalSchema } from './refusal.js';

export const errorSchema = z
  .looseObject({
    type: z.string(),
    code: z.string().nullish(),
    message: z.string().describe('For people, in Vietnamese.'),
  })
  .meta({ id: 'Error', description: "Medusa's shape of an error." });

export const invalidDataError = errorSchema
  .extend({
    type: z.literal('invalid_data'),
    field: z.string().optional().describe('The first field at fault, as in `items.3.star`.'),
    problems: z.array(problemSchema).optional().describe('Every field at fault, `field` first.'),
  })
  .meta({
    id: 'InvalidData',
    description: 'Fields that are missing, malformed or against the register.',
  });

export const notSaleableError = errorSchema
  .extend({
    type: z.literal('not_allowed'),
    code: z.literal('ocop_not_saleable'),
    lines: z.array(refusalSchema).min(1),
  })
  .meta({ id: 'NotSaleable', description: 'The gate refuses: why, line by line.' });

export const severalSellersError = errorSchema
  .extend({ type: z.literal('not_allowed'), code: z.literal('several_sellers') })
  .meta({ id: 'SeveralSellers', description: 'An order has one seller: ask for a checkout.' });

export const deliveryChangedError = errorSchema
  .extend({ type: z.literal('not_allowed'), code: z.literal('delivery_changed') })
  .meta({
    id: 'DeliveryChanged',
    description: 'The goods go another way than the cart says: look at the checkout again.',
  });

export const incompleteAddressError = errorSchema
  .extend({
    type: z.literal('invalid_data'),
    code: z.literal('incomplete_address'),
    fields: z.array(z.string()),
  })
  .meta({ id: 'IncompleteAddress', description: 'No parcel can be sent to this address.' });

export const promotionUnusableError = errorSchema
  .extend({
    type: z.literal('invalid_data'),
    code: z.literal('promotion_unusable'),
    promo_code: z.string(),
    reason: z
      .enum(['unknown', 'not_started', 'ended', 'used_up', 'no_effect'])
      .describe('`no_effect`: it takes nothing off this cart.'),
  })
  .meta({ id: 'PromotionUnusable', description: 'A code that takes nothing off.' });

export const totalChangedError = errorSchema
  .extend({
    type: z.literal('conflict'),
    code: z.literal('total_changed'),
    expected_total: z.number(),
    total: z.number(),
  })
  .meta({ id: 'TotalChanged', description: 'The order would cost another sum than was shown.' });

export const cartCompletedError = errorSchema
  .extend({ type: z.literal('conflict'), code: z.literal('cart_completed'), order_id: z.string() })
  .meta({ id: 'CartCompleted', description: 'The cart has become an order already.' });

export const cartBusyError = errorSchema
  .extend({ type: z.literal('conflict'), code: z.literal('cart_busy') })
  .meta({ id: 'CartBusy', description: 'Somebody else changes the same cart at this moment.' });

export const orderBegunError = errorSchema
  .extend({ type: z.literal('conflict'), code: z.literal('order_begun') })
  .meta({
    id: 'OrderBegun',
    description: 'Something of the order was packed, sent or paid already: it is not cancelled.',
  });

export const searchUnavailableError = errorSchema
  .extend({ type: z.literal('unavailable'), code: z.literal('search_unavailable') })
  .meta({ id: 'SearchUnavailable', description: 'No engine answers: nothing is said of results.' });

export const tooManyRequestsError = errorSchema
  .extend({ code: z.literal('too_many_requests') })
  .meta({ id: 'TooManyRequests', description: 'Over the limit; `Retry-After` says until when.' });

export type UnusableCodeReason = z.input<typeof promotionUnusableError>['reason'];
export type SearchUnavailable = z.input<typeof searchUnavailableError>;

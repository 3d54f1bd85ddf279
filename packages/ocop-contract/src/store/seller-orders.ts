import { z } from 'zod';
import { orderWishesShape } from '../seller/order-wishes.js';
import { orderCourseShape } from '../seller/orders.js';
import { buyersTransferSchema } from '../seller/transfers.js';
import { cardShareSchema } from './cards.js';

export const orderCourseSchema = z
  .object({
    ...orderCourseShape,
    seller_name: z.string().nullable(),
    seller_phone: z.string().nullable(),
    transfer: buyersTransferSchema.nullable().describe('Where it is paid by transfer.'),
  })
  .meta({ id: 'OrderCourse', description: 'What a seller did with an order, for its buyer.' });

export const orderCourseAnswer = z.object({
  course: orderCourseSchema.nullable().describe('Null where the operator sells the goods itself.'),
  card: cardShareSchema.nullable().describe('Where it was paid by card.'),
  wishes: z
    .object(orderWishesShape)
    .meta({ id: 'OrderWishes', description: 'What the buyer wants of it beside its goods.' }),
});

export type OrderCourse = z.input<typeof orderCourseSchema>;

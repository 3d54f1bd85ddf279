import { z } from '@medusajs/framework/zod';
import type { Answer } from './http-client';

/**
 * The body of a success in the shape of a schema, Medusa's or the contract's; throws with the whole answer
 * otherwise.
 */
export function parsed<Output>(
  schema: { parse(body: unknown): Output },
  { status, body }: Answer,
): Output {
  if (status !== 200) throw new Error(`the backend answered ${status}: ${JSON.stringify(body)}`);
  return schema.parse(body);
}

export const decisionAnswer = z.object({
  decision: z.looseObject({ id: z.string(), number: z.string() }),
  results: z.array(
    z.object({
      index: z.number(),
      certificate_id: z.string(),
      verification_code: z.string(),
      product_id: z.string().nullable(),
      status: z.enum(['applied', 'already']),
    }),
  ),
  counts: z.object({ applied: z.number(), already: z.number() }),
});

export type DecisionAnswer = z.output<typeof decisionAnswer>;

export const productsAnswer = z.object({
  products: z.array(
    z.looseObject({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      status: z.string(),
      variants: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
});

export const cartAnswer = z.object({
  cart: z.looseObject({
    id: z.string(),
    items: z.array(z.looseObject({ id: z.string(), product_id: z.string(), quantity: z.number() })),
  }),
});

export type Cart = z.output<typeof cartAnswer>['cart'];

const orderId = z.looseObject({ id: z.string() });

/** What `POST /store/carts/:id/complete` answers when it made, or found, the order. */
export const completionAnswer = z.object({ type: z.literal('order'), order: orderId });

export const searchAnswer = z.looseObject({
  hits: z.array(
    z.looseObject({
      product_id: z.string(),
      title: z.string(),
      verification_code: z.string().nullable(),
    }),
  ),
  count: z.number(),
});

import { z } from '@medusajs/framework/zod';
import { parsed } from './answers';
import type { Answer } from './http-client';
import type { Shop } from './shop';

const refusal = z.looseObject({
  line_item_id: z.string().nullable(),
  product_id: z.string(),
  product_title: z.string().nullable(),
  reason: z.string(),
  available: z.number().int().min(0).nullable(),
  message: z.string().min(1),
});

const refusalsAnswer = z.object({ refusals: z.array(refusal) });
const refusedAnswer = z.object({
  type: z.literal('not_allowed'),
  code: z.literal('ocop_not_saleable'),
  message: z.string().min(1),
  lines: z.array(refusal).min(1),
});

type Refusal = z.output<typeof refusal>;

/** What `GET /store/ocop/carts/:id/refusals` says of a cart. */
export async function readRefusals({ store }: Shop, cartId: string): Promise<Refusal[]> {
  return parsed(refusalsAnswer, await store.get(`/store/ocop/carts/${cartId}/refusals`)).refusals;
}

/** The lines of a refusal at the gate; throws when the answer is no such 400. */
export function refusedLines({ status, body }: Answer): Refusal[] {
  if (status !== 400) throw new Error(`no refusal but ${status}: ${JSON.stringify(body)}`);
  return refusedAnswer.parse(body).lines;
}

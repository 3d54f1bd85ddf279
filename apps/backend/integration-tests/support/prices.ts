import { randomBytes } from 'node:crypto';
import { z } from '@medusajs/framework/zod';
import { parsed } from './answers';
import type { HttpClient } from './http-client';
import { must } from './orders';
import type { Listed } from './register';

const promotionAnswer = z.object({ promotion: z.looseObject({ id: z.string() }) });
const pricedVariants = z.object({
  product: z.object({
    variants: z.array(
      z.object({
        id: z.string(),
        prices: z.array(z.object({ id: z.string(), currency_code: z.string() })),
      }),
    ),
  }),
});

/** Staff change what the first pack of a product costs. Whole đồng. */
export async function setPrice(admin: HttpClient, { productId }: Listed, amount: number) {
  const path = `/admin/products/${productId}`;
  const found = await admin.get(`${path}?fields=variants.id,*variants.prices`);
  const [variant] = parsed(pricedVariants, found).product.variants;
  const price = variant?.prices.find(({ currency_code }) => currency_code === 'vnd');
  await must(
    admin.post(`${path}/variants/${variant?.id}`, {
      prices: [{ id: price?.id, currency_code: 'vnd', amount }],
    }),
  );
}

interface Code {
  type?: 'percentage' | 'fixed';
  value: number;
  allocation?: 'each' | 'across';
  limit?: number;
  startsAt?: Date;
  endsAt?: Date;
}

/** A code that takes something off the goods of a basket; answers it with the promotion's id. */
export async function makeCode(
  admin: HttpClient,
  { type = 'percentage', value, allocation = 'across', limit, startsAt, endsAt }: Code,
): Promise<{ code: string; id: string }> {
  const code = `MA${randomBytes(4).toString('hex').toUpperCase()}`;
  const dated = startsAt ?? endsAt;
  const answer = await admin.post('/admin/promotions', {
    code,
    type: 'standard',
    status: 'active',
    is_automatic: false,
    is_tax_inclusive: true,
    limit,
    application_method: {
      type,
      value,
      allocation,
      target_type: 'items',
      currency_code: 'vnd',
      ...(allocation === 'each' ? { max_quantity: 1_000 } : {}),
    },
    ...(dated
      ? {
          campaign: {
            name: code,
            campaign_identifier: code,
            starts_at: startsAt,
            ends_at: endsAt,
          },
        }
      : {}),
  });
  return { code, id: parsed(promotionAnswer, answer).promotion.id };
}

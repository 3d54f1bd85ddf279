import { z } from '@medusajs/framework/zod';
import { parsed } from './answers';
import type { HttpClient } from './http-client';

const options = z.object({
  shipping_options: z
    .array(
      z.object({
        service_zone_id: z.string(),
        shipping_profile_id: z.string(),
        provider_id: z.string(),
      }),
    )
    .min(1),
});

const made = z.object({
  shipping_option: z.object({
    id: z.string(),
    prices: z.array(z.object({ id: z.string(), currency_code: z.string().nullish() })),
  }),
});

/** A second way to be sent, of the same zone as the first; answers it with the id of its price. */
export async function makeDelivery(
  admin: HttpClient,
  amount: number,
): Promise<{ id: string; priceId: string }> {
  const fields = 'fields=service_zone_id,shipping_profile_id,provider_id';
  const [first] = parsed(
    options,
    await admin.get(`/admin/shipping-options?limit=1&${fields}`),
  ).shipping_options;
  const answer = await admin.post('/admin/shipping-options', {
    ...first,
    name: 'Giao nhanh',
    price_type: 'flat',
    type: { label: 'Giao nhanh', description: 'Giao nhanh', code: 'express' },
    prices: [{ currency_code: 'vnd', amount }],
  });
  const { id, prices } = parsed(made, answer).shipping_option;
  return { id, priceId: prices[0]?.id ?? '' };
}

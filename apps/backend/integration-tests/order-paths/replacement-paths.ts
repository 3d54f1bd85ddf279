import { z } from '@medusajs/framework/zod';
import { parsed } from '../support/answers';
import { deliveredOrder, must, orderLineOf } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import type { OrderPath } from './order-path';

const exchangeAnswer = z.looseObject({ exchange: z.looseObject({ id: z.string() }) });
const claimAnswer = z.looseObject({ claim: z.looseObject({ id: z.string() }) });

/** An exchange that takes back the sound product; answers its address. */
async function beginExchange(shop: Shop, { sound }: { sound: Listed }): Promise<string> {
  const { admin } = shop;
  const order = await deliveredOrder(shop, [sound]);
  const begun = await admin.post('/admin/exchanges', { order_id: order.id });
  const exchange = `/admin/exchanges/${parsed(exchangeAnswer, begun).exchange.id}`;
  const items = [{ id: orderLineOf(order, sound), quantity: 1 }];
  await must(admin.post(`${exchange}/inbound/items`, { items }));
  return exchange;
}

/** A claim for the sound product, to be replaced; answers its address. */
async function beginClaim(shop: Shop, { sound }: { sound: Listed }): Promise<string> {
  const { admin } = shop;
  const order = await deliveredOrder(shop, [sound]);
  const begun = await admin.post('/admin/claims', { order_id: order.id, type: 'replace' });
  const claim = `/admin/claims/${parsed(claimAnswer, begun).claim.id}`;
  const items = [{ id: orderLineOf(order, sound), quantity: 1, reason: 'production_failure' }];
  await must(admin.post(`${claim}/claim-items`, { items }));
  return claim;
}

const oneOf = ({ variantId }: Listed) => ({ items: [{ variant_id: variantId, quantity: 1 }] });

function pathsOf(what: string, begin: typeof beginExchange): OrderPath[] {
  return [
    {
      name: `sending it in ${what}`,
      prepare: async (shop, { sound, doomed }) => {
        const address = await begin(shop, { sound });
        return () => shop.admin.post(`${address}/outbound/items`, oneOf(doomed));
      },
    },
    {
      name: `confirming ${what} that was to send it before`,
      prepare: async (shop, { sound, doomed }) => {
        const address = await begin(shop, { sound });
        await must(shop.admin.post(`${address}/outbound/items`, oneOf(doomed)));
        return () => shop.admin.post(`${address}/request`);
      },
    },
  ];
}

/** The order paths by which something else is sent for what was delivered. */
export const REPLACEMENT_PATHS: OrderPath[] = [
  ...pathsOf('an exchange', beginExchange),
  ...pathsOf('a claim', beginClaim),
];

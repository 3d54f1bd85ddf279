import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { createCartWorkflow } from '@medusajs/medusa/core-flows';
import { openCheckout, placeCheckout } from 'medusa-plugin-marketplace/workflows';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from 'medusa-plugin-ocop/modules/certification';
import { DEMO_ORDERS, type DemoOrder } from '../../demo/demo-orders';

const shops = z.array(
  z.object({ default_region_id: z.string(), default_sales_channel_id: z.string() }),
);
const ordersOf = z.array(z.object({ id: z.string(), canceled_at: z.unknown() }));
const products = z.array(
  z.object({ id: z.string(), variants: z.array(z.object({ id: z.string() })) }),
);

/**
 * Orders that wait for an answer at the demo's stalls, placed as any buyer's. Who has
 * one that was not cancelled gets no second one, however often this runs.
 * @param productIds of the whole demo
 */
export async function loadSellerOrders(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<void> {
  for (const order of DEMO_ORDERS) {
    if (await hasOrder(container, order.delivery.email)) continue;
    const variant = await variantOf(container, order, productIds);
    if (variant) await placeOrder(container, order, variant);
  }
}

async function hasOrder(container: MedusaContainer, email: string): Promise<boolean> {
  const { data } = await queryOf(container).graph({
    entity: 'order',
    fields: ['id', 'canceled_at'],
    filters: { email },
  });
  return ordersOf.parse(data).some(({ canceled_at }) => !canceled_at);
}

/** A pack of the product at that place among the producer's own. */
async function variantOf(
  container: MedusaContainer,
  { producer, nth }: DemoOrder,
  productIds: readonly string[],
): Promise<string | null> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const holders = await certification.findHolders({ text: producer, limit: 20 });
  const holder = holders.find(({ name }) => name === producer);
  const producers = await certification.producersOfProducts([...productIds]);
  const own = productIds.filter((id) => holder && producers.get(id) === holder.id);
  const { data } = await queryOf(container).graph({
    entity: 'product',
    fields: ['id', 'variants.id'],
    filters: { id: own, status: 'published' },
  });
  const found = products.parse(data).sort((one, other) => one.id.localeCompare(other.id));
  return (found[nth] ?? found[0])?.variants[0]?.id ?? null;
}

async function placeOrder(
  container: MedusaContainer,
  { delivery, quantity }: DemoOrder,
  variant_id: string,
): Promise<void> {
  const shop = await shopOf(container);
  const { result: basket } = await createCartWorkflow(container).run({
    input: {
      region_id: shop.default_region_id,
      sales_channel_id: shop.default_sales_channel_id,
      items: [{ variant_id, quantity }],
    },
  });
  const { id, parcels } = await openCheckout(container, { cart_id: basket.id, delivery });
  if (!id) throw new Error('the demo’s goods are not sold');
  await placeCheckout(container, id, new Map(parcels.map(({ cart }) => [cart.id, cart.total])));
}

/** Where the demo's shop sells. */
async function shopOf(container: MedusaContainer) {
  const { data } = await queryOf(container).graph({
    entity: 'store',
    fields: ['default_region_id', 'default_sales_channel_id'],
  });
  const [shop] = shops.parse(data);
  if (!shop) throw new Error('the demo’s shop is not set up');
  return shop;
}

function queryOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}

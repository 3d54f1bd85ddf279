import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createShippingOptionsWorkflow } from '@medusajs/medusa/core-flows';
import { BUYERS_OPTION, countryZone, storeDefaults } from 'medusa-plugin-ocop/workflows';
import { SELLER_PROVIDER, type SellerWay, sellerOptions } from './delivery-options';

const SET_NAME = 'Giao hàng của người bán';
const NAMES: Readonly<Record<SellerWay, string>> = {
  send: 'Người bán giao',
  pick_up: 'Tự đến lấy',
};
const LOCK_SECONDS = 30;

/**
 * The shop has the ways by which sellers send, once the first says how it does: made where the shop keeps its
 * goods, and found again by whoever asks after them. Cut off, what is missing is made by the next.
 */
export async function openSellerOptions(container: MedusaContainer): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute('marketplace:seller-delivery', () => openMissing(container), {
      timeout: LOCK_SECONDS,
    });
}

async function openMissing(container: MedusaContainer): Promise<void> {
  const known = await sellerOptions(container);
  const missing = (['send', 'pick_up'] as const).filter((way) => !known[way]);
  if (missing.length === 0) return;
  const { shipping_profile_id, stock_location_id } = await storeDefaults(container);
  const service_zone_id = await countryZone(container, {
    name: SET_NAME,
    zone: `${SET_NAME}: Việt Nam`,
    stock_location_id,
    fulfillment_provider_id: SELLER_PROVIDER,
  });
  await createShippingOptionsWorkflow(container).run({
    input: missing.map((way) => ({
      name: NAMES[way],
      price_type: 'calculated' as const,
      provider_id: SELLER_PROVIDER,
      service_zone_id,
      shipping_profile_id,
      data: { id: way, seller_delivery: way },
      type: { label: NAMES[way], description: NAMES[way], code: `seller-${way}` },
      rules: [...BUYERS_OPTION],
    })),
  });
}

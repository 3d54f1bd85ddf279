import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { updateStoresWorkflow } from '@medusajs/medusa/core-flows';
import { firstOf } from './store/first-of';
import { setUpRegion } from './store/region';
import { setUpPublishableKey, setUpSalesChannel } from './store/sales-channel';
import { setUpShipping, setUpStockLocation } from './store/shipping';

interface StoreSetUp {
  publishableKey: string;
  regionId: string;
  salesChannelId: string;
  stockLocationId: string;
  shippingOptionIds: string[];
}

/**
 * Everything that a shop in Vietnam needs before its first product: channel, key, region, stock
 * location, shipping. A second run finds it all there, and finishes what a first one left undone.
 * @param metadata added to the store's own
 */
export async function setUpStore(
  container: MedusaContainer,
  metadata: Record<string, unknown> = {},
): Promise<StoreSetUp> {
  const salesChannelId = await setUpSalesChannel(container);
  const publishableKey = await setUpPublishableKey(container, salesChannelId);
  const regionId = await setUpRegion(container);
  const stockLocationId = await setUpStockLocation(container, salesChannelId);
  const shippingOptionIds = await setUpShipping(container, stockLocationId);
  const stores = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const store = firstOf(stores, 'store');
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: 'Chợ Phiên',
        supported_currencies: [{ currency_code: 'vnd', is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: salesChannelId,
        default_region_id: regionId,
        default_location_id: stockLocationId,
        metadata: { ...store.metadata, ...metadata },
      },
    },
  });
  return { publishableKey, regionId, salesChannelId, stockLocationId, shippingOptionIds };
}

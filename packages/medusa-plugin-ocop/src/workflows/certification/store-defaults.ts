import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';

/** Where a new product is sold, shipped and kept, unless the operator says otherwise. */
export interface StoreDefaults {
  sales_channel_id: string;
  shipping_profile_id: string;
  stock_location_id: string;
}

/** Reads the shop's defaults; throws a 400 that says what has to be set up first. */
export async function storeDefaults(container: MedusaContainer): Promise<StoreDefaults> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { take: 1, order: { created_at: 'ASC' } });
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { take: 1, order: { created_at: 'ASC' } });
  if (!store?.default_sales_channel_id || !profile || !location) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      'cửa hàng cần kênh bán mặc định, hồ sơ giao hàng và kho trước khi mở bán sản phẩm',
    );
  }
  return {
    sales_channel_id: store.default_sales_channel_id,
    shipping_profile_id: profile.id,
    stock_location_id: location.id,
  };
}

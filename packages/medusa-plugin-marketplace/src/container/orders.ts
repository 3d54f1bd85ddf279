import type { MedusaContainer } from '@medusajs/framework/types';
import { SELLER_ORDER_MODULE, type SellerOrderModuleService } from '../modules/seller-order';

export function ordersOf(container: MedusaContainer): SellerOrderModuleService {
  return container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
}

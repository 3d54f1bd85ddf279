import type { MedusaContainer } from '@medusajs/framework/types';
import {
  SELLER_DELIVERY_MODULE,
  type SellerDeliveryModuleService,
} from '../modules/seller-delivery';

export function deliveriesOf(container: MedusaContainer): SellerDeliveryModuleService {
  return container.resolve<SellerDeliveryModuleService>(SELLER_DELIVERY_MODULE);
}

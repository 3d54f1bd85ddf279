import type { MedusaContainer } from '@medusajs/framework/types';
import { SELLER_MODULE, type SellerModuleService } from '../modules/seller';

export function sellersOf(container: MedusaContainer): SellerModuleService {
  return container.resolve<SellerModuleService>(SELLER_MODULE);
}

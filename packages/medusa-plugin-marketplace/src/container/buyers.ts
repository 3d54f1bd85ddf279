import type { MedusaContainer } from '@medusajs/framework/types';
import { BUYER_MODULE, type BuyerModuleService } from '../modules/buyer';

export function buyersOf(container: MedusaContainer): BuyerModuleService {
  return container.resolve<BuyerModuleService>(BUYER_MODULE);
}

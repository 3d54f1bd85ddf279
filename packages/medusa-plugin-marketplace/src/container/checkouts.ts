import type { MedusaContainer } from '@medusajs/framework/types';
import { CHECKOUT_MODULE, type CheckoutModuleService } from '../modules/checkout';

export function checkoutsOf(container: MedusaContainer): CheckoutModuleService {
  return container.resolve<CheckoutModuleService>(CHECKOUT_MODULE);
}

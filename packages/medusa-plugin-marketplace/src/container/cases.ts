import type { MedusaContainer } from '@medusajs/framework/types';
import { ORDER_CASE_MODULE, type OrderCaseModuleService } from '../modules/order-case';

export function casesOf(container: MedusaContainer): OrderCaseModuleService {
  return container.resolve<OrderCaseModuleService>(ORDER_CASE_MODULE);
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { POINT_OF_SALE_MODULE, type PointOfSaleModuleService } from '../modules/point-of-sale';

export function pointsOf(container: MedusaContainer): PointOfSaleModuleService {
  return container.resolve<PointOfSaleModuleService>(POINT_OF_SALE_MODULE);
}

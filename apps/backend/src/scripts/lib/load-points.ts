import type { MedusaContainer } from '@medusajs/framework/types';
import {
  POINT_OF_SALE_MODULE,
  type PointOfSaleModuleService,
} from 'medusa-plugin-marketplace/modules/point-of-sale';
import { DEMO_POINTS } from '../../demo/demo-points';

/** The demo's points of sale, each once however often this runs. */
export async function loadPoints(container: MedusaContainer): Promise<void> {
  await container.resolve<PointOfSaleModuleService>(POINT_OF_SALE_MODULE).putPoints(DEMO_POINTS);
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { FAIR_MODULE, type FairModuleService } from 'medusa-plugin-ocop/modules/fair';

/** Fairs, at which sellers take part as the producers that they are confirmed as. */
export function fairsOf(container: MedusaContainer): FairModuleService {
  return container.resolve<FairModuleService>(FAIR_MODULE);
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { LISTING_MODULE, type ListingModuleService } from '../modules/listing';

export function listingsOf(container: MedusaContainer): ListingModuleService {
  return container.resolve<ListingModuleService>(LISTING_MODULE);
}

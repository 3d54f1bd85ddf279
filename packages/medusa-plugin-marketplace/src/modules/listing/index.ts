import { Module } from '@medusajs/framework/utils';
import ListingModuleService from './service';

export const LISTING_MODULE = 'listing';

export default Module(LISTING_MODULE, { service: ListingModuleService });
export { newPackKey } from './lib/content';
export type { ListingMove } from './operations/move-listing';
export { default as ListingModuleService } from './service';
export type {
  ListingEventRow,
  ListingPhotoRow,
  ListingRow,
  NewListing,
  NewPhoto,
  WholeListing,
} from './types';

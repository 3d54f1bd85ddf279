export { Listing } from './listing';
export { ListingEvent } from './listing-event';
export { ListingPhoto } from './listing-photo';

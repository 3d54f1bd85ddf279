export { Certificate } from './certificate';
export { CertificateEvent } from './certificate-event';
export { Decision } from './decision';
export { ListingChange } from './listing-change';
export { ListingHold } from './listing-hold';
export { ListingPolicy } from './listing-policy';
export { OrderClearance } from './order-clearance';
export { Producer } from './producer';

export { IdentityCheck } from './identity-check';
export { Seller } from './seller';
export { SellerClaim } from './seller-claim';
export { SellerEvent } from './seller-event';
export { SellerPaper } from './seller-paper';

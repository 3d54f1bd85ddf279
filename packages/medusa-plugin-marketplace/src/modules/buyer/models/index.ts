export { Buyer } from './buyer';
export { BuyerDeletion } from './buyer-deletion';
export { BuyerSaved } from './buyer-saved';

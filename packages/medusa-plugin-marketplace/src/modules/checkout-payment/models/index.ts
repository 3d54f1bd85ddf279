export { CardAllocation } from './card-allocation';
export { CardPayment } from './card-payment';
export { CardRefund } from './card-refund';
export { StripeEvent } from './stripe-event';

export { Checkout } from './checkout';
export { CheckoutParcel } from './checkout-parcel';

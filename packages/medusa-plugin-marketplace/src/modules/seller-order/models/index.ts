export { BankNotice } from './bank-notice';
export { SellerOrder } from './seller-order';
export { SellerOrderEvent } from './seller-order-event';
export { SilentSeller } from './silent-seller';
export { Transfer } from './transfer';

import { Module } from '@medusajs/framework/utils';
import CheckoutPaymentModuleService from './service';

export const CHECKOUT_PAYMENT_MODULE = 'marketplace_checkout_payment';

export default Module(CHECKOUT_PAYMENT_MODULE, { service: CheckoutPaymentModuleService });
export { default as CheckoutPaymentModuleService } from './service';
export type { CardRefundRow, OrderShare, WholeCard } from './types';

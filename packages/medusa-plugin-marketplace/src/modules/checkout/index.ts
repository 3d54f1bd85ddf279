import { Module } from '@medusajs/framework/utils';
import CheckoutModuleService from './service';

export const CHECKOUT_MODULE = 'marketplace_checkout';

export default Module(CHECKOUT_MODULE, { service: CheckoutModuleService });
export { default as CheckoutModuleService } from './service';
export type { NewParcel, ParcelRow, WholeCheckout } from './types';

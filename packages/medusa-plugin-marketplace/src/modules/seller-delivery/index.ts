import { Module } from '@medusajs/framework/utils';
import SellerDeliveryModuleService from './service';

export const SELLER_DELIVERY_MODULE = 'marketplace_delivery';

export default Module(SELLER_DELIVERY_MODULE, { service: SellerDeliveryModuleService });
export { default as SellerDeliveryModuleService } from './service';

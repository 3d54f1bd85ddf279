import { Module } from '@medusajs/framework/utils';
import BuyerModuleService from './service';

export const BUYER_MODULE = 'marketplace_buyer';

export default Module(BUYER_MODULE, { service: BuyerModuleService });
export { default as BuyerModuleService } from './service';
export type { DeletionRow } from './types';

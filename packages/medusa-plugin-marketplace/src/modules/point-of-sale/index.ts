import { Module } from '@medusajs/framework/utils';
import PointOfSaleModuleService from './service';

export const POINT_OF_SALE_MODULE = 'marketplace_point';

export default Module(POINT_OF_SALE_MODULE, { service: PointOfSaleModuleService });
export { default as PointOfSaleModuleService } from './service';
export type { PointRow } from './types';

import { Module } from '@medusajs/framework/utils';
import OrderCaseModuleService from './service';

export const ORDER_CASE_MODULE = 'order_case';

export default Module(ORDER_CASE_MODULE, { service: OrderCaseModuleService });
export { timesOfCase } from './lib/times-of-case';
export { default as OrderCaseModuleService } from './service';
export type {
  CaseActInput,
  NewCase,
  NewCasePhoto,
  OrderCaseEventRow,
  OrderCasePhotoRow,
  OrderCaseRow,
  WholeCase,
} from './types';

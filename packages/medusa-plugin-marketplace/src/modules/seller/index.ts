import { Module } from '@medusajs/framework/utils';
import SellerModuleService from './service';

export const SELLER_MODULE = 'seller';

export default Module(SELLER_MODULE, { service: SellerModuleService });
export { applicationOf } from './lib/application';
export type { NewSellerEvent } from './operations/append-event';
export type { FoundSeller } from './operations/find-sellers';
export type { DueStop } from './operations/sale-stops';
export { default as SellerModuleService } from './service';
export type {
  ClaimJudgement,
  OpenAccountInput,
  SellerClaimRow,
  SellerEventRow,
  SellerPaperRow,
  SellerRow,
  WholeSeller,
} from './types';

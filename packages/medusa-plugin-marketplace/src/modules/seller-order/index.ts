import { Module } from '@medusajs/framework/utils';
import SellerOrderModuleService from './service';

export const SELLER_ORDER_MODULE = 'seller_order';

export default Module(SELLER_ORDER_MODULE, { service: SellerOrderModuleService });
export { clockOfRow, factsOfRow } from './lib/facts-of-row';
export type { BegunAct, NewAct } from './operations/begin-act';
export type { OrderPage } from './operations/find-orders';
export type { SlowSeller } from './operations/silence';
export type { OrderWithTransfer } from './operations/transfers';
export { default as SellerOrderModuleService } from './service';
export type {
  ActDetail,
  BankNoticeRow,
  NewSellerOrder,
  NewTransfer,
  SellerOrderEventRow,
  SellerOrderRow,
  ShortenedLineRow,
  TransferRow,
} from './types';

import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { AnswerClock, OrderEnder, SellerOrderFilter } from 'ocop-core';
import * as models from './models';
import {
  judgeKept,
  keepNotice,
  listNotices,
  listUnjudged,
  settleNotice,
} from './operations/bank-notices';
import { type BegunAct, beginAct, type NewAct } from './operations/begin-act';
import { listWaiting, noteCall, setClock } from './operations/clocks';
import {
  countOrders,
  findOrders,
  listUnfinishedActs,
  listUnpaid,
  type OrderPage,
  readOrder,
} from './operations/find-orders';
import { finishAct, releaseAct } from './operations/finish-act';
import { followCancellation, followCapture, noteBuyerCancels } from './operations/follow-order';
import { dropOrder, openOrder } from './operations/open-order';
import {
  forgetSilence,
  keepSilent,
  listAnsweredSellers,
  listSlowSellers,
  type SlowSeller,
  silentSince,
} from './operations/silence';
import { findByCodes, type OrderWithTransfer, readTransfers } from './operations/transfers';
import type {
  BankNoticeRow,
  NewBankNotice,
  NewSellerOrder,
  SellerOrderRow,
  TransferRow,
} from './types';

type SqlContext = Context<SqlExecutor>;

/** Orders as their sellers work on them, from coming to their end. The rules are in ocop-core and `operations/`. */
export default class SellerOrderModuleService extends MedusaService({
  SellerOrder: models.SellerOrder,
  SellerOrderEvent: models.SellerOrderEvent,
  SilentSeller: models.SilentSeller,
  Transfer: models.Transfer,
  BankNotice: models.BankNotice,
}) {
  /** A row for an order that has come; answers whether it is new. */
  @InjectManager()
  async openOrder(
    order: NewSellerOrder,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return this.openOrder_(order, context);
  }

  @InjectTransactionManager()
  protected async openOrder_(
    order: NewSellerOrder,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return openOrder(transactionOf(context), order);
  }

  /** Takes back what `openOrder` wrote, where the order did not come to be. */
  @InjectManager()
  async dropOrder(orderId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.dropOrder_(orderId, context);
  }

  @InjectTransactionManager()
  protected async dropOrder_(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return dropOrder(transactionOf(context), orderId);
  }

  /** Claims an act before anything of it is done. @throws MedusaError `not_found` */
  @InjectManager()
  async beginAct(wanted: NewAct, @MedusaContext() context: SqlContext = {}): Promise<BegunAct> {
    return this.beginAct_(wanted, context);
  }

  @InjectTransactionManager()
  protected async beginAct_(
    wanted: NewAct,
    @MedusaContext() context: SqlContext = {},
  ): Promise<BegunAct> {
    return beginAct(transactionOf(context), wanted);
  }

  /** Writes what the claimed act has made of the order. */
  @InjectManager()
  async finishAct(
    orderId: string,
    clock?: AnswerClock,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerOrderRow> {
    return this.finishAct_(orderId, clock, context);
  }

  @InjectTransactionManager()
  protected async finishAct_(
    orderId: string,
    clock: AnswerClock | undefined,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerOrderRow> {
    return finishAct(transactionOf(context), orderId, clock);
  }

  /** Lets go of an act that could not be done. */
  @InjectManager()
  async releaseAct(orderId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.releaseAct_(orderId, context);
  }

  @InjectTransactionManager()
  protected async releaseAct_(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return releaseAct(transactionOf(context), orderId);
  }

  @InjectManager()
  async noteBuyerCancels(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.noteBuyerCancels_(orderId, context);
  }

  @InjectTransactionManager()
  protected async noteBuyerCancels_(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return noteBuyerCancels(transactionOf(context), orderId);
  }

  /** Says of an order that it was cancelled beside its seller; answers by whom, where that is news. */
  @InjectManager()
  async followCancellation(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderEnder | null> {
    return this.followCancellation_(orderId, context);
  }

  @InjectTransactionManager()
  protected async followCancellation_(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderEnder | null> {
    return followCancellation(transactionOf(context), orderId);
  }

  @InjectManager()
  async followCapture(orderId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.followCapture_(orderId, context);
  }

  @InjectTransactionManager()
  protected async followCapture_(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return followCapture(transactionOf(context), orderId);
  }

  @InjectManager()
  async setClock(
    orderId: string,
    clock: AnswerClock,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.setClock_(orderId, clock, context);
  }

  @InjectTransactionManager()
  protected async setClock_(
    orderId: string,
    clock: AnswerClock,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return setClock(transactionOf(context), orderId, clock);
  }

  @InjectManager()
  async noteCall(
    orderId: string,
    call: 'warn' | 'overdue',
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return this.noteCall_(orderId, call, context);
  }

  @InjectTransactionManager()
  protected async noteCall_(
    orderId: string,
    call: 'warn' | 'overdue',
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return noteCall(transactionOf(context), orderId, call);
  }

  @InjectManager()
  async keepSilent(sellerId: string, @MedusaContext() context: SqlContext = {}): Promise<boolean> {
    return this.keepSilent_(sellerId, context);
  }

  @InjectTransactionManager()
  protected async keepSilent_(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return keepSilent(transactionOf(context), sellerId);
  }

  @InjectManager()
  async forgetSilence(sellerId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.forgetSilence_(sellerId, context);
  }

  @InjectTransactionManager()
  protected async forgetSilence_(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return forgetSilence(transactionOf(context), sellerId);
  }

  @InjectManager()
  async readOrder(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerOrderRow | null> {
    return readOrder(sqlOf(context), orderId);
  }

  @InjectManager()
  async findOrders(
    page: OrderPage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ orders: SellerOrderRow[]; count: number }> {
    return findOrders(sqlOf(context), page);
  }

  @InjectManager()
  async countOrders(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<SellerOrderFilter, number>> {
    return countOrders(sqlOf(context), sellerId);
  }

  @InjectManager()
  async listUnfinishedActs(
    until: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return listUnfinishedActs(sqlOf(context), until);
  }

  @InjectManager()
  async listUnpaid(until: Date, @MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return listUnpaid(sqlOf(context), until);
  }

  @InjectManager()
  async readTransfers(
    orderIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, TransferRow>> {
    return readTransfers(sqlOf(context), orderIds);
  }

  @InjectManager()
  async findByCodes(
    account: Pick<TransferRow, 'bank_code' | 'account_number'>,
    codes: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderWithTransfer[]> {
    return findByCodes(sqlOf(context), account, codes);
  }

  /** Keeps that money has come, before anything is done with it; heard again, the same row. */
  @InjectManager()
  async keepNotice(
    notice: NewBankNotice,
    @MedusaContext() context: SqlContext = {},
  ): Promise<BankNoticeRow> {
    return keepNotice(sqlOf(context), notice);
  }

  @InjectManager()
  async judgeNotice(
    id: string,
    judged: Parameters<typeof judgeKept>[2],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return judgeKept(sqlOf(context), id, judged);
  }

  @InjectManager()
  async listUnjudged(
    until: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<BankNoticeRow[]> {
    return listUnjudged(sqlOf(context), until);
  }

  @InjectManager()
  async listNotices(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<BankNoticeRow[]> {
    return listNotices(sqlOf(context), sellerId);
  }

  @InjectManager()
  async settleNotice(
    settled: Parameters<typeof settleNotice>[1],
    @MedusaContext() context: SqlContext = {},
  ): Promise<BankNoticeRow> {
    return settleNotice(sqlOf(context), settled);
  }

  @InjectManager()
  async listWaiting(@MedusaContext() context: SqlContext = {}): Promise<SellerOrderRow[]> {
    return listWaiting(sqlOf(context));
  }

  @InjectManager()
  async listSlowSellers(@MedusaContext() context: SqlContext = {}): Promise<SlowSeller[]> {
    return listSlowSellers(sqlOf(context));
  }

  @InjectManager()
  async listAnsweredSellers(@MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return listAnsweredSellers(sqlOf(context));
  }

  @InjectManager()
  async silentSince(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Date | null> {
    return silentSince(sqlOf(context), sellerId);
  }
}

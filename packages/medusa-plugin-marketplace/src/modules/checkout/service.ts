import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { PaymentWay } from 'ocop-contract';
import * as models from './models';
import {
  lastCheckoutOf,
  listBegun,
  ordersOfBasket,
  readCheckout,
} from './operations/read-checkouts';
import { drawUp, keepOrder, keepPress, reopen, settle } from './operations/write-checkouts';
import type { CheckoutRow, NewParcel, WholeCheckout } from './types';

type SqlContext = Context<SqlExecutor>;

/** Baskets as the parcels that they are ordered as. Who calls holds the lock of the basket's checkout. */
export default class CheckoutModuleService extends MedusaService({
  Checkout: models.Checkout,
  CheckoutParcel: models.CheckoutParcel,
}) {
  /** A checkout with its parcels; null for an unknown one. */
  @InjectManager()
  async readCheckout(
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout | null> {
    return readCheckout(sqlOf(context), id);
  }

  /** The last checkout of a basket; null where it was never looked at. */
  @InjectManager()
  async lastCheckoutOf(
    basketId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout | null> {
    return lastCheckoutOf(sqlOf(context), basketId);
  }

  /** Every order that a basket has become so far, the newest first. */
  @InjectManager()
  async ordersOfBasket(
    basketId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return ordersOfBasket(sqlOf(context), basketId);
  }

  /** Checkouts whose button was pressed before this moment, and which nobody has finished. */
  @InjectManager()
  async listBegun(before: Date, @MedusaContext() context: SqlContext = {}): Promise<CheckoutRow[]> {
    return listBegun(sqlOf(context), before);
  }

  /** Draws up the parcels of a basket anew, as long as nobody has pressed the button. */
  @InjectManager()
  async drawUp(
    basketId: string,
    parcels: readonly NewParcel[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout> {
    return this.drawUp_(basketId, parcels, context);
  }

  @InjectTransactionManager()
  protected async drawUp_(
    basketId: string,
    parcels: readonly NewParcel[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout> {
    return drawUp(transactionOf(context), basketId, parcels);
  }

  /** Keeps that the button was pressed, how, and for what each parcel (by its cart) was to be had. */
  @InjectManager()
  async keepPress(
    checkoutId: string,
    expected: ReadonlyMap<string, number>,
    payment: PaymentWay,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout> {
    return this.keepPress_(checkoutId, expected, payment, context);
  }

  @InjectTransactionManager()
  protected async keepPress_(
    checkoutId: string,
    expected: ReadonlyMap<string, number>,
    payment: PaymentWay,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCheckout> {
    return keepPress(transactionOf(context), checkoutId, expected, payment);
  }

  /** Forgets that the button was pressed, where nothing was ordered. */
  @InjectManager()
  async reopen(checkoutId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.reopen_(checkoutId, context);
  }

  @InjectTransactionManager()
  protected async reopen_(
    checkoutId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return reopen(transactionOf(context), checkoutId);
  }

  /** Keeps which order a parcel has become. */
  @InjectManager()
  async keepOrder(
    parcelId: string,
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return keepOrder(sqlOf(context), parcelId, orderId);
  }

  /** Keeps that every parcel was ordered or refused. */
  @InjectManager()
  async settle(checkoutId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return settle(sqlOf(context), checkoutId);
  }
}

import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext } from '@medusajs/framework/utils';
import { rows, type SqlExecutor, sqlOf, transactionOf } from '../../../kernel/sql-executor';
import {
  type Canceler,
  type CancellationClaim,
  claimCancellation,
  isCancellationClaimed,
  releaseCancellation,
  unfinishedCancellations,
} from '../operations/order-cancellations';
import { InstalledGuards } from './installed-guards';

type SqlContext = Context<SqlExecutor>;

/** Orders that are being cancelled, and the guard that keeps what is cancelled from being packed. */
export class OrderCancellations extends InstalledGuards {
  /** Whether both triggers are there, on orders and on parcels, enabled and deferred. */
  @InjectManager()
  async cancellationGuardInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_cancellation_guard_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts those triggers on their tables; false where there are none. Needs DDL rights. */
  @InjectManager()
  async installCancellationGuard(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_cancellation_guard() as ok',
    );
    return row?.ok === true;
  }

  /** Somebody wants an order cancelled: from the answer `claimed` on nobody packs it. */
  @InjectManager()
  async claimCancellation(
    orderId: string,
    by: Canceler,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CancellationClaim> {
    return this.claimCancellation_(orderId, by, context);
  }

  @InjectTransactionManager()
  protected async claimCancellation_(
    orderId: string,
    by: Canceler,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CancellationClaim> {
    return claimCancellation(transactionOf(context), orderId, by);
  }

  /** What a cancellation that failed has claimed. */
  @InjectManager()
  async releaseCancellation(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await releaseCancellation(sqlOf(context), orderId);
  }

  /** Orders whose cancellation was begun before that moment and cut off. */
  @InjectManager()
  async unfinishedCancellations(
    until: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return unfinishedCancellations(sqlOf(context), until);
  }

  /** Whether somebody cancels the order, or has. */
  @InjectManager()
  async isCancellationClaimed(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return isCancellationClaimed(sqlOf(context), orderId);
  }
}

import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import * as models from './models';
import {
  keepLeftOrders,
  listOpenDeletions,
  noteAccountDeleted,
  openDeletion,
} from './operations/deletions';
import { identityOfBuyer, keepBuyer } from './operations/identities';
import { savedProducts, saveProducts } from './operations/saved-products';
import type { DeletionRow, NewDeletion } from './types';

type SqlContext = Context<SqlExecutor>;

/** What is kept of customers beside Medusa: how they sign in, what they saved, what is to be deleted. */
export default class BuyerModuleService extends MedusaService({
  Buyer: models.Buyer,
  BuyerSaved: models.BuyerSaved,
  BuyerDeletion: models.BuyerDeletion,
}) {
  @InjectManager()
  async keepBuyer(
    customerId: string,
    identityId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.keepBuyer_(customerId, identityId, context);
  }

  @InjectTransactionManager()
  protected async keepBuyer_(
    customerId: string,
    identityId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return keepBuyer(transactionOf(context), customerId, identityId);
  }

  @InjectManager()
  async identityOfBuyer(
    customerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string | null> {
    return identityOfBuyer(sqlOf(context), customerId);
  }

  @InjectManager()
  async saveProducts(
    customerId: string,
    productIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.saveProducts_(customerId, productIds, context);
  }

  @InjectTransactionManager()
  protected async saveProducts_(
    customerId: string,
    productIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return saveProducts(transactionOf(context), customerId, productIds);
  }

  @InjectManager()
  async savedProducts(
    customerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return savedProducts(sqlOf(context), customerId);
  }

  @InjectManager()
  async openDeletion(
    wanted: NewDeletion,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DeletionRow> {
    return this.openDeletion_(wanted, context);
  }

  @InjectTransactionManager()
  protected async openDeletion_(
    wanted: NewDeletion,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DeletionRow> {
    return openDeletion(transactionOf(context), wanted);
  }

  @InjectManager()
  async listOpenDeletions(@MedusaContext() context: SqlContext = {}): Promise<DeletionRow[]> {
    return listOpenDeletions(sqlOf(context));
  }

  @InjectManager()
  async noteAccountDeleted(
    row: DeletionRow,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.noteAccountDeleted_(row, context);
  }

  @InjectTransactionManager()
  protected async noteAccountDeleted_(
    row: DeletionRow,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return noteAccountDeleted(transactionOf(context), row);
  }

  @InjectManager()
  async keepLeftOrders(
    id: string,
    left: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.keepLeftOrders_(id, left, context);
  }

  @InjectTransactionManager()
  protected async keepLeftOrders_(
    id: string,
    left: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return keepLeftOrders(transactionOf(context), id, left);
  }
}

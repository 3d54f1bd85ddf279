import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { DeliveryBody } from 'ocop-contract';
import type { SellerDelivery } from 'ocop-core';
import * as models from './models';
import { readDeliveries } from './operations/read-deliveries';
import { saveDelivery } from './operations/save-delivery';

type SqlContext = Context<SqlExecutor>;

/** How sellers send their goods. The rules are in ocop-core. */
export default class SellerDeliveryModuleService extends MedusaService({
  SellerDelivery: models.SellerDelivery,
}) {
  /** Seller → how it sends; who never said so is left out. */
  @InjectManager()
  async readDeliveries(
    sellerIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, SellerDelivery>> {
    return readDeliveries(sqlOf(context), sellerIds);
  }

  /** Keeps what was said of how a seller sends; what was not said stays as it is. */
  @InjectManager()
  async saveDelivery(
    sellerId: string,
    body: DeliveryBody,
    stoppedPoints: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.saveDelivery_(sellerId, body, stoppedPoints, context);
  }

  @InjectTransactionManager()
  protected async saveDelivery_(
    sellerId: string,
    body: DeliveryBody,
    stoppedPoints: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return saveDelivery(transactionOf(context), sellerId, body, stoppedPoints);
  }
}

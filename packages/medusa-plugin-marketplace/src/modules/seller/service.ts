import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, transactionOf } from '../../kernel/sql-executor';
import * as models from './models';
import { openAccount } from './operations/open-account';
import type { OpenAccountInput, SellerRow } from './types';

type SqlContext = Context<SqlExecutor>;

/** Sellers' accounts from their first line to their end. The rules are in ocop-core and `operations/`. */
export default class SellerModuleService extends MedusaService({
  Seller: models.Seller,
  SellerPaper: models.SellerPaper,
  SellerClaim: models.SellerClaim,
  IdentityCheck: models.IdentityCheck,
  SellerEvent: models.SellerEvent,
}) {
  @InjectManager()
  async openAccount(
    input: OpenAccountInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return this.openAccount_(input, context);
  }

  @InjectTransactionManager()
  protected async openAccount_(
    input: OpenAccountInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return openAccount(transactionOf(context), input);
  }
}

import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext } from '@medusajs/framework/utils';
import { rows, type SqlExecutor, sqlOf, transactionOf } from '../../../kernel/sql-executor';
import { readInstalledAt, writePolicy } from '../operations/write-policy';
import { RegisterAccess } from './register-access';

type SqlContext = Context<SqlExecutor>;

/** What stands on the tables of orders, products and payments, and the option that they read. */
export class InstalledGuards extends RegisterAccess {
  /** Writes the installation's option, for the database's guard to read. */
  @InjectManager()
  async writePolicy(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await this.writePolicy_(context);
  }

  @InjectTransactionManager()
  protected async writePolicy_(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await writePolicy(transactionOf(context), this.options_.policy);
  }

  /** When the plugin was installed: orders from before it are not its business. */
  @InjectManager()
  async installedAt(@MedusaContext() context: SqlContext = {}): Promise<Date> {
    return readInstalledAt(sqlOf(context));
  }

  /** Whether every trigger of the gate is on the order tables, enabled and deferred. */
  @InjectManager()
  async orderGuardsInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_order_guards_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the gate's triggers on the order tables; false where there are none. Needs DDL rights. */
  @InjectManager()
  async installOrderGuards(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_order_guards() as ok',
    );
    return row?.ok === true;
  }

  /** Whether what may not be sold cannot be published: the trigger is there, enabled, deferred. */
  @InjectManager()
  async publicationGuardInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_publication_guard_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts that trigger on the table of products; false where there is none. Needs DDL rights. */
  @InjectManager()
  async installPublicationGuard(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_publication_guard() as ok',
    );
    return row?.ok === true;
  }

  /** Whether both triggers of the stock are on the reservations, enabled and deferred. */
  @InjectManager()
  async stockGuardInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_stock_guard_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the guard of the stock on the reservations; false where there are none. Needs DDL rights. */
  @InjectManager()
  async installStockGuard(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_stock_guard() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the guards of captures, refunds and prices on their tables; false where there are none. */
  @InjectManager()
  async installMoneyGuards(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_money_guards() as ok',
    );
    return row?.ok === true;
  }
}

import type { Context } from '@medusajs/framework/types';

/** The part of MikroORM's entity manager that operations need: SQL inside the caller's transaction. */
export interface SqlExecutor {
  execute(sql: string, params?: unknown[]): Promise<unknown>;
}

/** Runs a query and answers its rows. The shape is the caller's promise, made next to the SQL. */
export async function rows<T>(
  sql: SqlExecutor,
  text: string,
  params: unknown[] = [],
): Promise<T[]> {
  const result = await sql.execute(text, params);
  return Array.isArray(result) ? result : [];
}

/** `(?, ?, ?)` for an IN list; an empty list matches nothing. */
export function placeholders(values: readonly unknown[]): string {
  return values.length === 0 ? '(null)' : `(${values.map(() => '?').join(', ')})`;
}

/** The transaction that a module's method was called in. */
export function transactionOf(context: Context<SqlExecutor>): SqlExecutor {
  if (!context.transactionManager) throw new Error('this operation needs a transaction');
  return context.transactionManager;
}

/** The caller's transaction, or a connection of the module's own. */
export function sqlOf(context: Context<SqlExecutor>): SqlExecutor {
  const executor = context.transactionManager ?? context.manager;
  if (!executor) throw new Error('this operation needs a database connection');
  return executor;
}

import type { SqlExecutor } from '../../../kernel/sql-executor';

/**
 * Locks, always taken in this order so that no two transactions wait for each other:
 * decision → products (sorted) → producers → certificate rows → register.
 */
export async function lockDecision(sql: SqlExecutor, key: string): Promise<void> {
  await sql.execute('select pg_advisory_xact_lock(hashtextextended(?, 20261123))', [
    `ocop:decision:${key}`,
  ]);
}

/** Exclusive locks; an order being committed holds them shared (see migrations/sql/gate.ts). */
export async function lockProducts(
  sql: SqlExecutor,
  productIds: readonly (string | null)[],
): Promise<void> {
  const sorted = [...new Set(productIds.filter((id): id is string => Boolean(id)))].sort();
  if (sorted.length === 0) return;
  // One after the other, in the order of the list.
  await sql.execute(
    `select pg_advisory_xact_lock(ocop_product_lock(id))
       from (values ${sorted.map(() => '(?)').join(', ')}) as product (id)`,
    sorted,
  );
}

/** Held by whoever writes producers: who is new, and who is called what, is settled one at a time. */
export async function lockProducers(sql: SqlExecutor): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended('ocop:producers', 20261123))");
}

export async function lockRegister(sql: SqlExecutor): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended('ocop:register', 20261123))");
}

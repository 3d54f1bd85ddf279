import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';

/** Keeps by which identity a customer signs in; the last one that has shown it. */
export async function keepBuyer(
  sql: SqlExecutor,
  customerId: string,
  identityId: string,
): Promise<void> {
  await sql.execute(
    `insert into marketplace_buyer (id, customer_id, auth_identity_id) values (?, ?, ?)
     on conflict (customer_id) where deleted_at is null
       do update set auth_identity_id = excluded.auth_identity_id, updated_at = now()`,
    [generateEntityId(undefined, 'buyer'), customerId, identityId],
  );
}

/** The identity by which a customer signs in; null where none has. */
export async function identityOfBuyer(
  sql: SqlExecutor,
  customerId: string,
): Promise<string | null> {
  const [row] = await rows<{ auth_identity_id: string }>(
    sql,
    `select auth_identity_id from marketplace_buyer where customer_id = ? and deleted_at is null`,
    [customerId],
  );
  return row?.auth_identity_id ?? null;
}

import { generateEntityId } from '@medusajs/framework/utils';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

export interface OpenHold {
  product_id: string;
  previous_status: string;
}

export async function readOpenHolds(
  sql: SqlExecutor,
  productIds: readonly string[],
): Promise<OpenHold[]> {
  return rows<OpenHold>(
    sql,
    `select product_id, previous_status from ocop_listing_hold
      where released_at is null and deleted_at is null
        and product_id in ${placeholders(productIds)}`,
    [...productIds],
  );
}

/** Remembers a product's status before it is withdrawn; a hold that is open already stays as it is. */
export async function placeHold(
  sql: SqlExecutor,
  productId: string,
  previousStatus: string,
  causeSequence: number,
): Promise<void> {
  await sql.execute(
    `insert into ocop_listing_hold (id, product_id, cause_sequence, previous_status)
     values (?, ?, ?, ?)
     on conflict (product_id) where released_at is null and deleted_at is null do nothing`,
    [generateEntityId(undefined, 'ochold'), productId, causeSequence, previousStatus],
  );
}

export async function releaseHolds(
  sql: SqlExecutor,
  productIds: readonly string[],
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_hold set released_at = ?, updated_at = now()
      where released_at is null and product_id in ${placeholders(productIds)}`,
    [now.toISOString(), ...productIds],
  );
}

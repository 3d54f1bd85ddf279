import { newId } from '../../../kernel/new-id';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

const HOLDS_PER_STATEMENT = 1000;

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

export interface NewHold extends OpenHold {
  /** Sequence of the register's entry that causes it. */
  cause_sequence: number;
}

/** Remembers products' status before they are withdrawn; a hold that is open already stays as it is. */
export async function placeHolds(sql: SqlExecutor, holds: readonly NewHold[]): Promise<void> {
  for (let start = 0; start < holds.length; start += HOLDS_PER_STATEMENT) {
    const part = holds.slice(start, start + HOLDS_PER_STATEMENT);
    await sql.execute(
      `insert into ocop_listing_hold (id, product_id, cause_sequence, previous_status)
       values ${part.map(() => '(?, ?, ?, ?)').join(', ')}
       on conflict (product_id) where released_at is null and deleted_at is null do nothing`,
      part.flatMap(({ product_id, cause_sequence, previous_status }) => [
        newId('ochold'),
        product_id,
        cause_sequence,
        previous_status,
      ]),
    );
  }
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

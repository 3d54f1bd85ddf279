import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

export interface ClearanceInput {
  order_id: string;
  cart_id: string | null;
  product_ids: string[];
}

export interface ClearingInput extends ClearanceInput {
  /** What else must hold at the moment of the clearance; throws when it does not. */
  assertOnSale?: (transaction: SqlExecutor) => Promise<void>;
}

export type ClearanceOutcome = 'cleared' | 'refused';

/**
 * Confirms an order: asserts its products under their shared locks and writes the clearance, in the
 * caller's transaction. Whoever writes the row first decides, so an order that reconciliation has
 * refused can never be cleared afterwards. Throws SQLSTATE OC001 for a product not saleable today.
 */
export async function clearOrder(
  sql: SqlExecutor,
  input: ClearingInput,
  now: Date,
): Promise<ClearanceOutcome> {
  const ids = [...new Set(input.product_ids)];
  if (ids.length > 0) {
    await sql.execute(
      `select ocop_assert_saleable(array[${ids.map(() => '?').join(', ')}]::text[])`,
      [...ids],
    );
  }
  await input.assertOnSale?.(sql);
  return decideOrder(sql, input, 'cleared', now);
}

/** Refuses an order for good that never got its clearance. */
export async function refuseOrder(
  sql: SqlExecutor,
  input: ClearanceInput,
  now: Date,
): Promise<ClearanceOutcome> {
  return decideOrder(sql, input, 'refused', now);
}

async function decideOrder(
  sql: SqlExecutor,
  input: ClearanceInput,
  outcome: ClearanceOutcome,
  now: Date,
): Promise<ClearanceOutcome> {
  await sql.execute(
    `insert into ocop_order_clearance (id, order_id, cart_id, outcome, product_ids, decided_at)
     values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [
      newId('occlr'),
      input.order_id,
      input.cart_id,
      outcome,
      JSON.stringify(input.product_ids),
      now.toISOString(),
    ],
  );
  const [row] = await rows<{ outcome: ClearanceOutcome }>(
    sql,
    'select outcome from ocop_order_clearance where order_id = ?',
    [input.order_id],
  );
  return row?.outcome ?? outcome;
}

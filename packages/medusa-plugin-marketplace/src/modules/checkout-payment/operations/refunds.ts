import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { refundNow } from 'ocop-core';
import type { CardRefundRow, CardRefundState } from '../types';

/**
 * Writes down what of a share goes back, now that its order costs this much; null where nothing does. Under the
 * share's lock: of ten who see the same, one writes it.
 */
export async function claimRefund(
  sql: SqlExecutor,
  allocationId: string,
  due: number | null,
): Promise<CardRefundRow | null> {
  const [share] = await rows<{ payment_id: string; captured: number }>(
    sql,
    'select payment_id, captured from marketplace_card_allocation where id = ? for update',
    [allocationId],
  );
  if (!share) return null;
  const [claimed] = await rows<{ refunded: number }>(
    sql,
    `select coalesce(sum(amount), 0)::int as refunded from marketplace_card_refund
      where allocation_id = ? and deleted_at is null`,
    [allocationId],
  );
  const { captured, payment_id } = share;
  const amount = refundNow({ captured, refunded: claimed?.refunded ?? 0, due });
  if (amount === 0) return null;
  const [refund] = await rows<CardRefundRow>(
    sql,
    `insert into marketplace_card_refund (id, payment_id, allocation_id, amount)
     values (?, ?, ?, ?) returning id, payment_id, allocation_id, amount, stripe_id, state`,
    [generateEntityId(undefined, 'cardback'), payment_id, allocationId, amount],
  );
  return refund ?? null;
}

/** Keeps what came of a refund. Its bank may refuse one that looked done. */
export async function markRefund(
  sql: SqlExecutor,
  id: string,
  stripeId: string,
  state: CardRefundState,
): Promise<void> {
  await sql.execute(
    `update marketplace_card_refund set state = ?, stripe_id = ?, updated_at = now()
      where id = ? and state <> ?`,
    [state, stripeId, id, state],
  );
}

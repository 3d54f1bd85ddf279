import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { startCaseClock } from 'ocop-core';
import type { NewCase, OrderCaseRow } from '../types';
import { appendEvent } from './append-event';

/**
 * Opens a case about a parcel; of two at once one is opened, and both are answered with it. What nobody but the
 * operator sells goes to them at once. Answers null where another case is open.
 */
export async function openCase(sql: SqlExecutor, wanted: NewCase): Promise<OrderCaseRow | null> {
  const { order_id, seller_id, kind, words } = wanted;
  const now = new Date();
  const { answerBy, solveBy } = startCaseClock(now);
  const isOperators = seller_id === null;
  const [row] = await rows<OrderCaseRow>(
    sql,
    `insert into marketplace_order_case
       (id, order_id, seller_id, kind, state, words, opened_at, answer_by, solve_by,
        asked_operator_by, asked_operator_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (order_id) where state <> 'closed' and deleted_at is null do nothing
     returning *`,
    [
      generateEntityId(undefined, 'ordcas'),
      order_id,
      seller_id,
      kind,
      isOperators ? 'with_operator' : 'to_answer',
      words,
      now,
      answerBy,
      solveBy,
      isOperators ? 'opening' : null,
      isOperators ? now : null,
    ],
  );
  if (!row) return null;
  await appendEvent(sql, row, { type: 'opened', actor: 'buyer', note: words });
  return row;
}

import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { CASE_STATES, type CaseState } from 'ocop-core';
import type { OrderCaseEventRow, OrderCasePhotoRow, OrderCaseRow, WholeCase } from '../types';

export interface CasePage {
  /** None: of every seller, and the operator's own. */
  seller_id?: string;
  state?: CaseState;
  /** Those of which money should have gone back by then. */
  lateBy?: Date;
  limit: number;
  offset: number;
}

/** What waits longest comes first; of what is over the last. */
const ORDERS: Readonly<Record<CaseState, string>> = {
  to_answer: 'answer_by',
  answered: 'answered_at',
  with_operator: 'solve_by',
  closed: 'closed_at desc',
};

const LATE = "repayment in ('owed', 'denied') and repay_by <= ?";

/** How many repayments of all sellers are late by then. */
export async function countLateRepayments(sql: SqlExecutor, now: Date): Promise<number> {
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_order_case where deleted_at is null and ${LATE}`,
    [now],
  );
  return counted?.count ?? 0;
}

/** One page of cases, whole, and how many there are. */
export async function findCases(
  sql: SqlExecutor,
  { seller_id, state, lateBy, limit, offset }: CasePage,
): Promise<{ cases: WholeCase[]; count: number }> {
  const where = [
    'deleted_at is null',
    ...(seller_id ? ['seller_id = ?'] : []),
    ...(state ? ['state = ?'] : []),
    ...(lateBy ? [LATE] : []),
  ].join(' and ');
  const params = [seller_id, state, lateBy].flatMap((value) => value ?? []);
  const order = lateBy ? 'repay_by' : state ? ORDERS[state] : `state = 'closed', solve_by`;
  const found = await rows<OrderCaseRow>(
    sql,
    `select * from marketplace_order_case where ${where} order by ${order}, id limit ? offset ?`,
    [...params, limit, offset],
  );
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_order_case where ${where}`,
    params,
  );
  return { cases: await whole(sql, found), count: counted?.count ?? 0 };
}

/** How many cases of a seller, or of all, stand where. */
export async function countCases(
  sql: SqlExecutor,
  sellerId: string | null,
): Promise<Record<CaseState, number>> {
  const columns = CASE_STATES.map(
    (state) => `count(*) filter (where state = '${state}')::int as ${state}`,
  ).join(', ');
  const [counted] = await rows<Record<CaseState, number>>(
    sql,
    `select ${columns} from marketplace_order_case
      where deleted_at is null ${sellerId === null ? '' : 'and seller_id = ?'}`,
    sellerId === null ? [] : [sellerId],
  );
  return counted ?? { to_answer: 0, answered: 0, with_operator: 0, closed: 0 };
}

/** Cases about an order, the last one first. */
export async function casesOfOrder(sql: SqlExecutor, orderId: string): Promise<WholeCase[]> {
  const found = await rows<OrderCaseRow>(
    sql,
    `select * from marketplace_order_case where order_id = ? and deleted_at is null
      order by opened_at desc, id limit 20`,
    [orderId],
  );
  return whole(sql, found);
}

/** One case; null where there is none. @param sellerId whose it has to be; null: whoever's it is */
export async function readCase(
  sql: SqlExecutor,
  id: string,
  sellerId: string | null,
): Promise<WholeCase | null> {
  const found = await rows<OrderCaseRow>(
    sql,
    'select * from marketplace_order_case where id = ? and deleted_at is null',
    [id],
  );
  const own = found.filter((row) => sellerId === null || row.seller_id === sellerId);
  return (await whole(sql, own))[0] ?? null;
}

/** Cases that time may bring something. */
export function listOpenCases(sql: SqlExecutor): Promise<OrderCaseRow[]> {
  return rows<OrderCaseRow>(
    sql,
    `select * from marketplace_order_case
      where state <> 'closed' and deleted_at is null
        and not (state = 'with_operator' and late_at is not null)
      order by opened_at limit 5000`,
  );
}

async function whole(sql: SqlExecutor, found: OrderCaseRow[]): Promise<WholeCase[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const photos = await rows<OrderCasePhotoRow>(
    sql,
    `select * from marketplace_order_case_photo
      where case_id in ${placeholders(ids)} and deleted_at is null order by created_at, id`,
    ids,
  );
  const events = await rows<OrderCaseEventRow>(
    sql,
    `select * from marketplace_order_case_event
      where case_id in ${placeholders(ids)} order by at, id`,
    ids,
  );
  return found.map((row) => ({
    row,
    photos: photos.filter(({ case_id }) => case_id === row.id),
    events: events.filter(({ case_id }) => case_id === row.id),
  }));
}

import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type CalendarDate, type SaleStop, saleStopOfSeller } from 'ocop-core';
import type { SellerRow } from '../types';

/** What the goods of an account have to follow. */
export interface DueStop {
  seller_id: string;
  producer_ids: string[];
  stop: SaleStop | null;
}

const DUE = `(stop_applied_revision < stop_revision or stop_applied_through < ?) and deleted_at is null`;

/** Accounts whose goods do not follow them yet, or whose pause the calendar has ended. */
export async function listDueStops(sql: SqlExecutor, today: CalendarDate): Promise<string[]> {
  const due = await rows<{ id: string }>(
    sql,
    `select id from marketplace_seller where ${DUE} order by updated_at, id`,
    [today],
  );
  return due.map(({ id }) => id);
}

/**
 * Lets goods follow their account, one application of it at a time, and keeps that they do. What changes
 * meanwhile has a later revision and is due again; where this is cut off nothing was kept, and it is due
 * still.
 */
export async function followStop(
  sql: SqlExecutor,
  sellerId: string,
  today: CalendarDate,
  apply: (due: DueStop) => Promise<void>,
): Promise<void> {
  await sql.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `marketplace-stop:${sellerId}`,
  ]);
  const [seller] = await rows<SellerRow>(
    sql,
    `select * from marketplace_seller where id = ? and ${DUE}`,
    [sellerId, today],
  );
  if (!seller) return;
  const producers = await rows<{ producer_id: string }>(
    sql,
    `select producer_id from marketplace_seller_claim
      where seller_id = ? and state = 'confirmed' and deleted_at is null order by producer_id`,
    [sellerId],
  );
  const stop = saleStopOfSeller(seller.state, seller.holiday_through, today);
  await apply({
    seller_id: sellerId,
    producer_ids: producers.map(({ producer_id }) => producer_id),
    stop,
  });
  await sql.execute(
    `update marketplace_seller set stop_applied_revision = ?, stop_applied_through = ? where id = ?`,
    [seller.stop_revision, stop?.through ?? null, sellerId],
  );
}

/** Accounts whose announced end has come. */
export async function listDueClosings(sql: SqlExecutor, today: CalendarDate): Promise<string[]> {
  const due = await rows<{ id: string }>(
    sql,
    `select id from marketplace_seller
      where state in ('closing', 'suspended') and closes_on <= ? and deleted_at is null order by id`,
    [today],
  );
  return due.map(({ id }) => id);
}

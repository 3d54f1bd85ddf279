import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { NoticeOutcome } from 'ocop-core';
import { unknown } from '../../../kernel/refuse';
import type { BankNoticeRow, NewBankNotice } from '../types';

/** Keeps that money has come; heard again, the notice that is kept already. */
export async function keepNotice(sql: SqlExecutor, notice: NewBankNotice): Promise<BankNoticeRow> {
  await sql.execute(
    `insert into marketplace_bank_notice
       (id, notice_key, seller_id, bank_code, account_number, amount, text, sent_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (notice_key) where deleted_at is null do nothing`,
    [
      generateEntityId(undefined, 'bnk'),
      notice.notice_key,
      notice.seller_id,
      notice.bank_code,
      notice.account_number,
      notice.amount,
      notice.text,
      notice.sent_at,
    ],
  );
  const [kept] = await rows<BankNoticeRow>(
    sql,
    'select * from marketplace_bank_notice where notice_key = ? and deleted_at is null',
    [notice.notice_key],
  );
  if (!kept) throw new Error('the notice was kept a moment ago');
  return kept;
}

/** Writes what came of a notice, once. What pays an order leaves nothing to be seen to. */
export async function judgeKept(
  sql: SqlExecutor,
  id: string,
  {
    outcome,
    order,
  }: { outcome: NoticeOutcome; order: { id: string; seller_id: string | null } | null },
): Promise<void> {
  await sql.execute(
    `update marketplace_bank_notice
        set outcome = ?, order_id = ?, seller_id = coalesce(?, seller_id),
            settled_at = case when ? = 'applied' then clock_timestamp() end, updated_at = now()
      where id = ? and outcome is null`,
    [outcome, order?.id ?? null, order?.seller_id ?? null, outcome, id],
  );
}

/** Notices that were kept before that moment, and that nobody has judged. */
export function listUnjudged(sql: SqlExecutor, until: Date): Promise<BankNoticeRow[]> {
  return rows<BankNoticeRow>(
    sql,
    `select * from marketplace_bank_notice
      where outcome is null and created_at <= ? and deleted_at is null
      order by created_at limit 200`,
    [until],
  );
}

/** What a seller has to see to, and has seen to lately; what paid an order is with the order. */
export function listNotices(sql: SqlExecutor, sellerId: string): Promise<BankNoticeRow[]> {
  return rows<BankNoticeRow>(
    sql,
    `select * from marketplace_bank_notice
      where seller_id = ? and outcome <> 'applied' and deleted_at is null
      order by settled_at is not null, created_at desc limit 100`,
    [sellerId],
  );
}

/** Keeps that a seller has seen to a notice; the first word counts. @throws MedusaError `not_found` */
export async function settleNotice(
  sql: SqlExecutor,
  { id, seller_id, by, note }: { id: string; seller_id: string; by: string; note: string | null },
): Promise<BankNoticeRow> {
  await sql.execute(
    `update marketplace_bank_notice
        set settled_at = clock_timestamp(), settled_by = ?, note = ?, updated_at = now()
      where id = ? and seller_id = ? and settled_at is null and outcome is not null`,
    [by, note, id, seller_id],
  );
  const [row] = await rows<BankNoticeRow>(
    sql,
    `select * from marketplace_bank_notice
      where id = ? and seller_id = ? and outcome is not null and deleted_at is null`,
    [id, seller_id],
  );
  if (!row) throw unknown('Không có tin báo này.');
  return row;
}

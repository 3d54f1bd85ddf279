import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { OpenAccountInput, SellerRow } from '../types';
import { appendEvent } from './append-event';

/** A new account, which says nothing yet; for what one was opened before, that one. */
export async function openAccount(
  sql: SqlExecutor,
  { key, openedOn, actor }: OpenAccountInput,
): Promise<SellerRow> {
  const [opened] = await rows<SellerRow>(
    sql,
    `insert into marketplace_seller (id, opening_key, state_since, opened_on)
     values (?, ?, clock_timestamp(), ?)
     on conflict (opening_key) where deleted_at is null do nothing
     returning *`,
    [generateEntityId(undefined, 'seller'), key ?? null, openedOn],
  );
  if (!opened) return openedBefore(sql, key ?? '');
  await appendEvent(sql, opened.id, { type: 'opened', actor });
  return opened;
}

async function openedBefore(sql: SqlExecutor, key: string): Promise<SellerRow> {
  const [seller] = await rows<SellerRow>(
    sql,
    'select * from marketplace_seller where opening_key = ? and deleted_at is null',
    [key],
  );
  if (!seller) throw new Error('an account that was just found is gone');
  return seller;
}

import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { applicationIsOpen } from 'ocop-core';
import type { IdentityCheckRow, SellerEventRow, SellerRow, WholeSeller } from '../types';
import { lackOfApplication, listPapers } from './lack-of-application';
import { listClaims } from './seller-claims';

/** An account with all that is kept of it; null for an unknown one. */
export async function readSeller(sql: SqlExecutor, sellerId: string): Promise<WholeSeller | null> {
  const of = <Row>(table: string, rest: string) =>
    rows<Row>(sql, `select * from ${table} where seller_id = ? ${rest}`, [sellerId]);
  const [seller] = await rows<SellerRow>(
    sql,
    'select * from marketplace_seller where id = ? and deleted_at is null',
    [sellerId],
  );
  if (!seller) return null;
  const [papers, claims, checks, events] = await Promise.all([
    listPapers(sql, sellerId),
    listClaims(sql, sellerId),
    of<IdentityCheckRow>('marketplace_identity_check', 'order by created_at desc, id desc'),
    of<SellerEventRow>('marketplace_seller_event', 'order by at, id'),
  ]);
  const missing = applicationIsOpen(seller.state) ? lackOfApplication(seller, papers, claims) : [];
  return { seller, papers, claims, checks, events, missing };
}

/** Accounts of these ids, without what hangs on them. */
export function listSellersById(sql: SqlExecutor, ids: readonly string[]): Promise<SellerRow[]> {
  return rows<SellerRow>(
    sql,
    `select * from marketplace_seller where id in ${placeholders(ids)} and deleted_at is null`,
    [...ids],
  );
}

/** Who sells and is paid to this account; null where nobody is, or more than one says so. */
export async function sellerOfAccount(
  sql: SqlExecutor,
  bank: string,
  number: string,
): Promise<string | null> {
  const found = await rows<{ id: string }>(
    sql,
    `select id from marketplace_seller
      where bank_code = ? and bank_account_number = ? and selling_since is not null
        and deleted_at is null limit 2`,
    [bank, number],
  );
  const [only] = found;
  return only && found.length === 1 ? only.id : null;
}

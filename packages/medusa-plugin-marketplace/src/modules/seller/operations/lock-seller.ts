import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { applicationIsOpen, type SellerState } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { SellerRow } from '../types';

/** An account, held until the transaction ends: what is decided about it is decided one after another. */
export async function lockSeller(sql: SqlExecutor, sellerId: string): Promise<SellerRow> {
  const [seller] = await rows<SellerRow>(
    sql,
    'select * from marketplace_seller where id = ? and deleted_at is null for update',
    [sellerId],
  );
  if (!seller) throw unknown('Không có tài khoản bán hàng này.');
  return seller;
}

/** An account whose application its seller still writes. */
export async function lockOpenApplication(sql: SqlExecutor, sellerId: string): Promise<SellerRow> {
  const seller = await lockSeller(sql, sellerId);
  if (!applicationIsOpen(seller.state)) throw stateForbids('state', seller.state);
  return seller;
}

/** What is asked may not be while the account is what it is. */
export function stateForbids(path: string, state: SellerState) {
  return refusal(path, 'state_forbids', { state });
}

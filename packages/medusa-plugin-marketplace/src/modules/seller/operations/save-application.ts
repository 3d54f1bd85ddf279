import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ApplicationBody } from 'ocop-contract';
import { columnsOf } from '../lib/application';
import type { SellerRow } from '../types';
import { lockOpenApplication } from './lock-seller';

/** Keeps what an application says so far, while its seller may still write it. */
export async function saveApplication(
  sql: SqlExecutor,
  sellerId: string,
  application: ApplicationBody,
): Promise<SellerRow> {
  const seller = await lockOpenApplication(sql, sellerId);
  const columns = columnsOf(application);
  if (columns.length === 0) return seller;
  const [saved] = await rows<SellerRow>(
    sql,
    `update marketplace_seller set ${columns.map(([column]) => `${column} = ?`).join(', ')},
            updated_at = now()
      where id = ? returning *`,
    [...columns.map(([, value]) => value), sellerId],
  );
  return saved ?? seller;
}

import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type FieldProblem, missingOfApplication } from 'ocop-core';
import { applicationOf } from '../lib/application';
import type { SellerClaimRow, SellerPaperRow, SellerRow } from '../types';

/** What an account's application lacks before it can be judged. */
export function lackOfApplication(
  seller: SellerRow,
  papers: readonly SellerPaperRow[],
  claims: readonly SellerClaimRow[],
): FieldProblem[] {
  // A claim that was refused says nothing any more.
  const standing = claims.filter(({ state }) => state !== 'refused');
  return missingOfApplication(applicationOf(seller), papers, standing.length);
}

/** Papers of an application, in the order in which they were sent. */
export function listPapers(sql: SqlExecutor, sellerId: string): Promise<SellerPaperRow[]> {
  return rows<SellerPaperRow>(
    sql,
    `select * from marketplace_seller_paper where seller_id = ? and deleted_at is null
      order by created_at, id`,
    [sellerId],
  );
}

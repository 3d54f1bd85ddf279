import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { refusal, unknown } from '../../../kernel/refuse';
import type { NewPaper, SellerPaperRow } from '../types';
import { lockOpenApplication } from './lock-seller';

/** The most papers that an application has. */
const MOST_PAPERS = 10;

/** @throws InvalidInputError when an application takes no more papers */
export async function assertPaperFits(sql: SqlExecutor, sellerId: string): Promise<void> {
  await lockOpenApplication(sql, sellerId);
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_seller_paper
      where seller_id = ? and deleted_at is null`,
    [sellerId],
  );
  if ((counted?.count ?? 0) >= MOST_PAPERS) {
    throw refusal('file', 'papers_full', { most: String(MOST_PAPERS) });
  }
}

/** Keeps where a paper lies. */
export async function addPaper(
  sql: SqlExecutor,
  sellerId: string,
  { kind, file_name, bytes, file_id }: NewPaper,
): Promise<void> {
  await assertPaperFits(sql, sellerId);
  await sql.execute(
    `insert into marketplace_seller_paper (id, seller_id, kind, file_name, bytes, file_id)
     values (?, ?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, 'selpap'), sellerId, kind, file_name, bytes, file_id],
  );
}

/** Takes a paper out of an application; taken out before, it stays so. Answers where its file lies. */
export async function removePaper(
  sql: SqlExecutor,
  sellerId: string,
  paperId: string,
): Promise<string> {
  await lockOpenApplication(sql, sellerId);
  const [paper] = await rows<SellerPaperRow>(
    sql,
    `update marketplace_seller_paper set deleted_at = coalesce(deleted_at, now())
      where id = ? and seller_id = ? returning *`,
    [paperId, sellerId],
  );
  if (!paper) throw unknown('Không có giấy tờ này.');
  return paper.file_id;
}

import { MedusaError } from '@medusajs/framework/utils';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ReportReason } from '../types';

/** More open reports than that of one review tell an operator nothing new and are not kept. */
const MOST_OPEN_REPORTS = 20;

/** @throws MedusaError `not_found` unless the review is published */
export async function reportReview(
  sql: SqlExecutor,
  reviewId: string,
  { reason, note }: { reason: ReportReason; note: string },
): Promise<void> {
  // The lock makes reports of one review count one after the other.
  const [review] = await rows(
    sql,
    `select id from ocop_review where id = ? and status = 'published' and deleted_at is null for update`,
    [reviewId],
  );
  if (!review) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có nhận xét này.');
  }
  const [open] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from ocop_review_report where review_id = ? and settled_at is null`,
    [reviewId],
  );
  if ((open?.count ?? 0) >= MOST_OPEN_REPORTS) return;
  await sql.execute(
    'insert into ocop_review_report (id, review_id, reason, note) values (?, ?, ?, ?)',
    [newId('ocrrep'), reviewId, reason, note],
  );
}

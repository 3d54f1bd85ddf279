import { MedusaError } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { Moderation, ReviewRow } from '../types';

/** Publishes or rejects a review and settles what was reported of it. @throws MedusaError `not_found` */
export async function moderateReview(
  sql: SqlExecutor,
  reviewId: string,
  { status, reason, actor }: Moderation,
): Promise<ReviewRow> {
  const [review] = await rows<ReviewRow>(
    sql,
    `update ocop_review
        set status = ?, rejection_reason = ?, moderated_by = ?, moderated_at = now(), updated_at = now()
      where id = ? and deleted_at is null returning *`,
    [status, status === 'rejected' ? reason : null, actor, reviewId],
  );
  if (!review) throw unknownReview();
  await sql.execute(
    'update ocop_review_report set settled_at = now() where review_id = ? and settled_at is null',
    [reviewId],
  );
  return review;
}

/** The producer's answer to a published review, or none. @throws MedusaError `not_found`, `not_allowed` */
export async function replyToReview(
  sql: SqlExecutor,
  reviewId: string,
  { reply, actor }: { reply: string | null; actor: string },
): Promise<ReviewRow> {
  const [review] = await rows<ReviewRow>(
    sql,
    `update ocop_review
        set reply = ?, replied_by = ?, replied_at = case when ?::text is null then null else now() end,
            updated_at = now()
      where id = ? and status = 'published' and deleted_at is null returning *`,
    [reply, reply === null ? null : actor, reply, reviewId],
  );
  if (review) return review;
  const known = await rows(sql, 'select 1 from ocop_review where id = ? and deleted_at is null', [
    reviewId,
  ]);
  if (known.length === 0) throw unknownReview();
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'Chỉ trả lời được nhận xét đã đăng.',
    'not_published',
  );
}

function unknownReview(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có nhận xét này.');
}

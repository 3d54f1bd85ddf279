import { MedusaError } from '@medusajs/framework/utils';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ReviewInput, ReviewRow } from '../types';

/**
 * Writes a review unless its order line has one. The same words again (a double click, a lost
 * answer) answer the review that is there; other words are refused.
 * @throws MedusaError `not_allowed` when the line was reviewed in other words
 */
export async function submitReview(sql: SqlExecutor, input: ReviewInput): Promise<ReviewRow> {
  const written = await rows<ReviewRow>(
    sql,
    `insert into ocop_review
       (id, product_id, order_id, order_line_id, rating, text, author, status, demo)
     values (?, ?, ?, ?, ?, ?, ?, 'pending', ?)
     on conflict (order_line_id) where deleted_at is null do nothing
     returning *`,
    [
      newId('ocrev'),
      input.product_id,
      input.order_id,
      input.order_line_id,
      input.rating,
      input.text,
      input.author,
      input.demo ?? false,
    ],
  );
  const [review] = written.length > 0 ? written : await existing(sql, input.order_line_id);
  if (review && review.rating === input.rating && review.text === input.text) return review;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'Bạn đã nhận xét sản phẩm này trong đơn hàng rồi.',
    'already_reviewed',
  );
}

function existing(sql: SqlExecutor, orderLineId: string): Promise<ReviewRow[]> {
  return rows<ReviewRow>(
    sql,
    'select * from ocop_review where order_line_id = ? and deleted_at is null',
    [orderLineId],
  );
}

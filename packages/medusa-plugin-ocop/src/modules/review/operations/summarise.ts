import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ReviewSummary } from '../types';

/** Count, average and distribution of the published reviews of these products. */
export async function summarise(
  sql: SqlExecutor,
  productIds: readonly string[],
): Promise<ReviewSummary> {
  const counted = await rows<{ rating: number; count: number }>(
    sql,
    `select rating, count(*)::int as count from ocop_review
      where product_id in ${placeholders(productIds)} and status = 'published' and deleted_at is null group by rating`,
    [...productIds],
  );
  const of = (rating: number) => counted.find((row) => row.rating === rating)?.count ?? 0;
  const distribution: ReviewSummary['distribution'] = [of(1), of(2), of(3), of(4), of(5)];
  const count = distribution.reduce((sum, part) => sum + part, 0);
  const sum = distribution.reduce((total, part, index) => total + part * (index + 1), 0);
  return { count, average: count === 0 ? null : Math.round((sum * 10) / count) / 10, distribution };
}

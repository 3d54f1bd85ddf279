import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ReportReason, ReviewRow, ReviewStatus } from '../types';

export interface ReviewFilter {
  status?: ReviewStatus;
  product_id?: string;
  /** Of any of these products. */
  product_ids?: readonly string[];
  review_id?: string;
  /** Only those without a reply of the producer. */
  unanswered?: boolean;
  /** Only those with open reports. */
  reported?: boolean;
}

export interface ReviewWithReports extends ReviewRow {
  /** Reasons of the open reports. */
  open_reports: { id: string; reason: ReportReason; note: string }[];
}

/** One page of reviews for moderation, newest first, with what was reported of them. */
export async function findReviews(
  sql: SqlExecutor,
  {
    status,
    product_id,
    product_ids,
    review_id,
    unanswered = false,
    reported = false,
  }: ReviewFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ reviews: ReviewWithReports[]; count: number }> {
  const conditions = ['r.deleted_at is null'];
  const params: unknown[] = [];
  if (status) {
    conditions.push('r.status = ?');
    params.push(status);
  }
  if (product_id) {
    conditions.push('r.product_id = ?');
    params.push(product_id);
  }
  if (product_ids) {
    conditions.push(`r.product_id in ${placeholders(product_ids)}`);
    params.push(...product_ids);
  }
  if (review_id) {
    conditions.push('r.id = ?');
    params.push(review_id);
  }
  if (unanswered) conditions.push('r.reply is null');
  if (reported) conditions.push('p.open_reports is not null');
  const from = `from ocop_review r
    left join lateral (
      select json_agg(json_build_object('id', id, 'reason', reason, 'note', note) order by created_at) as open_reports
        from ocop_review_report where review_id = r.id and settled_at is null
    ) p on true
   where ${conditions.join(' and ')}`;
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count ${from}`,
    params,
  );
  const reviews = await rows<ReviewWithReports>(
    sql,
    `select r.*, coalesce(p.open_reports, '[]') as open_reports ${from}
      order by r.created_at desc, r.id limit ? offset ?`,
    [...params, limit, offset],
  );
  return { reviews, count: counted?.count ?? 0 };
}

/** How many reviews wait, are shown, are rejected, and are reported. */
export async function countReviews(
  sql: SqlExecutor,
): Promise<Record<ReviewStatus | 'reported', number>> {
  const [counts] = await rows<Record<ReviewStatus | 'reported', number>>(
    sql,
    `select count(*) filter (where status = 'pending')::int as pending,
            count(*) filter (where status = 'published')::int as published,
            count(*) filter (where status = 'rejected')::int as rejected,
            count(*) filter (where exists (select 1 from ocop_review_report
              where review_id = r.id and settled_at is null))::int as reported
       from ocop_review r where deleted_at is null`,
  );
  return counts ?? { pending: 0, published: 0, rejected: 0, reported: 0 };
}

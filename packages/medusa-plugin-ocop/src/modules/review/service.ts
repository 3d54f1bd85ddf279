import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from '../../kernel/sql-executor';
import * as models from './models';
import {
  countReviews,
  findReviews,
  type ReviewFilter,
  type ReviewWithReports,
} from './operations/find-reviews';
import { moderateReview, replyToReview } from './operations/moderate-review';
import { reportReview } from './operations/report-review';
import { submitReview } from './operations/submit-review';
import { summarise } from './operations/summarise';
import type {
  Moderation,
  ReportReason,
  ReviewInput,
  ReviewRow,
  ReviewStatus,
  ReviewSummary,
} from './types';

type SqlContext = Context<SqlExecutor>;

/** Reviews of order lines, their moderation, replies and reports. The rules are in `operations/`. */
export default class ReviewModuleService extends MedusaService({
  Review: models.Review,
  ReviewReport: models.ReviewReport,
}) {
  @InjectManager()
  async submitReview(
    input: ReviewInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ReviewRow> {
    return submitReview(sqlOf(context), input);
  }

  @InjectManager()
  async moderateReview(
    reviewId: string,
    moderation: Moderation,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ReviewRow> {
    return this.moderateReview_(reviewId, moderation, context);
  }

  @InjectTransactionManager()
  protected async moderateReview_(
    reviewId: string,
    moderation: Moderation,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ReviewRow> {
    return moderateReview(transactionOf(context), reviewId, moderation);
  }

  @InjectManager()
  async replyToReview(
    reviewId: string,
    answer: { reply: string | null; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<ReviewRow> {
    return replyToReview(sqlOf(context), reviewId, answer);
  }

  @InjectManager()
  async reportReview(
    reviewId: string,
    report: { reason: ReportReason; note: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await this.reportReview_(reviewId, report, context);
  }

  @InjectTransactionManager()
  protected async reportReview_(
    reviewId: string,
    report: { reason: ReportReason; note: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await reportReview(transactionOf(context), reviewId, report);
  }

  /** Of the published reviews of these products together. */
  @InjectManager()
  async summarise(
    productIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<ReviewSummary> {
    return summarise(sqlOf(context), productIds);
  }

  @InjectManager()
  async findReviews(
    filter: ReviewFilter,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ reviews: ReviewWithReports[]; count: number }> {
    return findReviews(sqlOf(context), filter, page);
  }

  @InjectManager()
  async countReviews(
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<ReviewStatus | 'reported', number>> {
    return countReviews(sqlOf(context));
  }
}

import { Module } from '@medusajs/framework/utils';
import ReviewModuleService from './service';

export const REVIEW_MODULE = 'review';

export default Module(REVIEW_MODULE, { service: ReviewModuleService });
export type { ReviewWithReports } from './operations/find-reviews';
export { default as ReviewModuleService } from './service';
export {
  type Moderation,
  REPORT_REASONS,
  REVIEW_STATUSES,
  type ReviewInput,
  type ReviewRow,
  type ReviewStatus,
} from './types';

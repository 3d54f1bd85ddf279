import type { MedusaContainer } from '@medusajs/framework/types';
import { REVIEW_MODULE, type ReviewModuleService } from 'medusa-plugin-ocop/modules/review';

/** What buyers say of products. */
export function reviewsOf(container: MedusaContainer): ReviewModuleService {
  return container.resolve<ReviewModuleService>(REVIEW_MODULE);
}

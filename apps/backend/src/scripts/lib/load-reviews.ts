import type { MedusaContainer } from '@medusajs/framework/types';
import { importReviewsWorkflow } from 'medusa-plugin-ocop/workflows';
import { DEMO_REVIEWS } from '../../demo/demo-reviews';

/**
 * Puts the demo's reviews under its made-up products. They belong to no order; run again, it adds
 * what is missing. @param productIds by product name
 */
export async function loadReviews(
  container: MedusaContainer,
  productIds: ReadonlyMap<string, string | null | undefined>,
  actor: string,
): Promise<void> {
  const reviews = DEMO_REVIEWS.flatMap(({ product, pending, reply, ...review }, index) => {
    const product_id = productIds.get(product);
    if (!product_id) return [];
    const order_line_id = `demo-review-${index + 1}`;
    const status = pending ? ('pending' as const) : ('published' as const);
    const written = { ...review, product_id, order_id: 'demo', order_line_id, demo: true };
    return [{ ...written, status, ...(reply && { reply }) }];
  });
  await importReviewsWorkflow(container).run({ input: { reviews, actor } });
}

import { MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { calendarDateAt } from 'ocop-core';
import { queryOf, reviewsOf } from '../../../container/resolve';
import { readReviewableOrder } from '../read-reviewable-order';
import { readReviewOptions } from '../review-options';

export interface SubmitReviewInput {
  order_id: string;
  line_item_id: string;
  /** Phone number or e-mail address of the order: proof that it is the buyer's. */
  contact: string;
  rating: number;
  text: string;
  author: string;
  sales_channel_ids: string[];
}

/** Why not, and from when: a day of Vietnam. */
function closedMessage(closed: 'canceled' | 'not_delivered', from: Date | null): string {
  if (closed === 'canceled') return 'Đơn hàng đã hủy, không nhận xét được.';
  if (!from) return 'Hàng chưa giao đến. Bạn nhận xét được sau khi nhận hàng.';
  const [year, month, day] = calendarDateAt(from).split('-');
  return `Hàng chưa giao đến. Bạn nhận xét được sau khi nhận hàng, chậm nhất từ ngày ${day}/${month}/${year}.`;
}

/** Writes one row and is the last step, so there is nothing to undo. */
export const submitReviewStep = createStep(
  'ocop-submit-review',
  async ({ sales_channel_ids, ...input }: SubmitReviewInput, { container }) => {
    const order = await readReviewableOrder(queryOf(container), input, {
      salesChannelIds: sales_channel_ids,
      ...readReviewOptions(container),
    });
    const line = order?.lines.find(({ id }) => id === input.line_item_id);
    if (!order || !line) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn hàng này.');
    }
    if (order.closed) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        closedMessage(order.closed, order.canReviewFrom),
        order.closed,
      );
    }
    const review = await reviewsOf(container).submitReview({
      product_id: line.product_id,
      order_id: order.id,
      order_line_id: line.id,
      rating: input.rating,
      text: input.text,
      author: input.author,
    });
    return new StepResponse(review);
  },
);

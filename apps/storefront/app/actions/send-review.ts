'use server';

import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { contactOf, readOrder } from '@/lib/backend/orders';
import { sendReview } from '@/lib/backend/reviews';
import { orderAccess } from '@/lib/cookies';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';
import { type ReviewState, type ReviewValues, readReviewForm, reviewId } from '@/lib/review-form';
import { routes } from '@/lib/routes';

/** A buyer's review of something in an order that this browser placed. Sent twice, it is there once. */
export async function sendOwnReview(_previous: ReviewState, form: FormData): Promise<ReviewState> {
  const values = readReviewForm(form);
  if (!values.rating) return { values, problem: 'ratingMissing' };
  const orderId = textField(form, 'order');
  const line = textField(form, 'line');
  const problem = await send(orderId, line, values);
  if (problem) return { values, problem };
  redirectTo(localeField(form), `${routes.order(orderId)}#${reviewId(line)}`);
}

async function send(
  orderId: string,
  lineId: string,
  { rating, text, author }: ReviewValues,
): Promise<ReviewState['problem']> {
  if (!(await orderAccess(orderId))) return 'refused';
  try {
    const order = await readOrder(orderId);
    if (!order) return 'refused';
    const contact = contactOf(order);
    await sendReview({ orderId, lineId, contact, rating: Number(rating), text, author });
    return null;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return 'refused';
    throw error;
  }
}

import type { Order } from '@/lib/backend/orders';
import type { OrderReviews, OwnReview } from '@/lib/backend/reviews';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reviewId } from '@/lib/review-form';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import styles from './order-review-forms.module.css';
import { ReviewForm } from './review-form';
import { reviewTexts } from './review-texts';

interface OrderReviewFormsProps {
  order: Order;
  reviews: OrderReviews;
}

/** For each thing that was bought: what the buyer said of it, or a form to say it. */
export async function OrderReviewForms({ order, reviews }: OrderReviewFormsProps) {
  const t = await getTranslator('reviews');
  const { locale, href } = await pageContext();
  if (reviews.closed === 'canceled') return null;
  return (
    <section className={styles.forms} aria-labelledby="nhan-xet-cua-ban">
      <h2 className={styles.heading} id="nhan-xet-cua-ban">
        {t('yours')}
      </h2>
      {reviews.closed === 'not_delivered' && <p>{t('notDelivered')}</p>}
      {order.items.map((line) => {
        const own = reviews.reviews.find(({ line_item_id }) => line_item_id === line.id);
        const title = line.product_title ?? line.title;
        return (
          <article key={line.id} className={styles.line}>
            <h3>{title}</h3>
            {own && <Said review={own} />}
            {!own && !reviews.closed && (
              <ReviewForm
                locale={locale}
                path={href(routes.order(order.id))}
                orderId={order.id}
                lineId={line.id}
                texts={reviewTexts(t)}
              />
            )}
          </article>
        );
      })}
    </section>
  );
}

async function Said({ review }: { review: OwnReview }) {
  const t = await getTranslator('reviews');
  return (
    <>
      <p className={styles.said} id={reviewId(review.line_item_id)} tabIndex={-1} role="status">
        {t(`status.${review.status}`)}
      </p>
      {review.rejection_reason && <p>{t('rejectedFor', { reason: review.rejection_reason })}</p>}
      <p className={layout.numbers}>{t('ratingValue', { rating: review.rating })}</p>
      {review.text && <p className={styles.text}>{review.text}</p>}
    </>
  );
}

import { settle } from '@/lib/backend/settle';
import { readSellerReviews, reviewsUnder } from '@/lib/desk/reviews';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from '../orders/orders.module.css';

/** Reviews that nobody has replied to; nothing where there are none. */
export async function TodayReviews() {
  const answer = await settle(readSellerReviews(true, 1));
  if (!answer.available || answer.value.waiting === 0) return null;
  const t = await getTranslator('sellerReviews');
  const { href } = await pageContext();
  return (
    <p className={styles.today}>
      <a className={styles.due} href={href(reviewsUnder(true))}>
        <strong>{t('today', { count: answer.value.waiting })}</strong>
      </a>
    </p>
  );
}

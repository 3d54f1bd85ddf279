import { REVIEWS_A_PAGE, type Reviews } from '@/lib/backend/reviews';
import type { Settled } from '@/lib/backend/settle';
import { FLASH_ID, type ReportFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { REVIEW_PAGE_PARAMETER, routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';
import styles from './product-reviews.module.css';
import { RatingSummary } from './rating-summary';
import { ReviewEntry } from './review-entry';

interface ProductReviewsProps {
  handle: string;
  reviews: Settled<Reviews>;
  page: number;
  flash: ReportFlash | null;
}

/** What people who bought it say. Only a buyer can write, from the page of their order. */
export async function ProductReviews({ handle, reviews, page, flash }: ProductReviewsProps) {
  const t = await getTranslator('reviews');
  const { href } = await pageContext();
  const more = (to: number) =>
    `${href(routes.product(handle))}?${REVIEW_PAGE_PARAMETER}=${to}#nhan-xet`;
  return (
    <section className={styles.reviews} aria-labelledby="nhan-xet">
      <SectionHeading id="nhan-xet" title={t('title')} />
      {flash && (
        <Notice
          id={FLASH_ID}
          kind={flash === 'reported' ? 'done' : 'trouble'}
          title={t(`flash.${flash}`)}
        />
      )}
      {!reviews.available && <p>{t('unavailable')}</p>}
      {reviews.available && (
        <>
          <p>
            <RatingSummary summary={reviews.value.summary} />
          </p>
          <p className={layout.quiet}>{t('whoWrites')}</p>
          {reviews.value.summary.count > 0 && (
            <dl className={`${styles.distribution} ${layout.numbers}`}>
              {[5, 4, 3, 2, 1].map((rating) => (
                <div key={rating}>
                  <dt>{t('ratingValue', { rating })}</dt>
                  <dd>
                    {t('times', { count: reviews.value.summary.distribution[rating - 1] ?? 0 })}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <ul className={styles.list}>
            {reviews.value.reviews.map((review) => (
              <li key={review.id}>
                <ReviewEntry review={review} handle={handle} />
              </li>
            ))}
          </ul>
          <p className={styles.pages}>
            {page > 1 && (
              <a className={actions.quiet} href={more(page - 1)}>
                {t('newer')}
              </a>
            )}
            {page * REVIEWS_A_PAGE < reviews.value.count && (
              <a className={actions.quiet} href={more(page + 1)}>
                {t('older')}
              </a>
            )}
          </p>
        </>
      )}
    </section>
  );
}

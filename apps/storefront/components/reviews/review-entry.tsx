import { REPORT_REASONS } from 'ocop-contract';
import { calendarDateAt, formatDate } from 'ocop-core';
import { sendReport } from '@/app/actions/send-report';
import type { Review } from '@/lib/backend/reviews';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { BubbleIcon } from '../shell/icons';
import styles from './review-entry.module.css';

/** One review with the producer's answer, and a way to say that it should not stand there. */
export async function ReviewEntry({ review, handle }: { review: Review; handle: string }) {
  const t = await getTranslator('reviews');
  const { locale } = await pageContext();
  const day = formatDate(calendarDateAt(new Date(review.created_at)), locale);
  return (
    <div className={styles.review}>
      <p className={`${styles.rating} ${layout.numbers}`}>
        <BubbleIcon />
        {t('ratingValue', { rating: review.rating })}
      </p>
      {review.text && (
        <p className={styles.text} lang={givenLanguage(locale)}>
          {review.text}
        </p>
      )}
      <p className={layout.quiet}>
        {review.author ?? t('unnamed')} · {day}
        {review.demo && ` · ${t('demo')}`}
      </p>
      {review.reply && (
        <div className={styles.reply}>
          <p className={layout.strong}>{t('reply')}</p>
          <p className={styles.text} lang={givenLanguage(locale)}>
            {review.reply.text}
          </p>
        </div>
      )}
      <details>
        <summary className={styles.report}>{t('report')}</summary>
        <form className={styles.form} action={sendReport}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="handle" value={handle} />
          <input type="hidden" name="review" value={review.id} />
          <label className={styles.reason}>
            {t('reportReason')}
            <select className={styles.select} name="reason" required>
              {REPORT_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`reasons.${reason}`)}
                </option>
              ))}
            </select>
          </label>
          <button className={actions.quiet} type="submit">
            {t('sendReport')}
          </button>
        </form>
      </details>
    </div>
  );
}

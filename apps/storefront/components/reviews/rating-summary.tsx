import type { ReviewSummary } from '@/lib/backend/reviews';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { BubbleIcon } from '../shell/icons';
import styles from './rating-summary.module.css';

/** What buyers say together: a number and a speech bubble, never stars. */
export async function RatingSummary({
  summary,
}: {
  summary: Pick<ReviewSummary, 'average' | 'count'>;
}) {
  const t = await getTranslator('reviews');
  const { average, count } = summary;
  if (average === null) return <span className={layout.quiet}>{t('none')}</span>;
  return (
    <span className={`${styles.summary} ${layout.numbers}`}>
      <BubbleIcon />
      <span>
        <span className={layout.hidden}>{t('averageOf', { average })}</span>
        <strong aria-hidden="true">{t('average', { average })}</strong> · {t('count', { count })}
      </span>
    </span>
  );
}

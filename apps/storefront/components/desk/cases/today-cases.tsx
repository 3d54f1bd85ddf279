import { settle } from '@/lib/backend/settle';
import { casesUnder, readSellerCases } from '@/lib/desk/cases';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from '../orders/orders.module.css';

/** Cases that wait for this seller's answer, with the clock of the first; nothing where none does. */
export async function TodayCases() {
  const answer = await settle(readSellerCases('to_answer', 1));
  if (!answer.available || answer.value.counts.to_answer === 0) return null;
  const { counts, next_answer_by } = answer.value;
  const t = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  return (
    <p className={styles.today}>
      <a className={styles.due} href={href(casesUnder('to_answer'))}>
        <strong>{t('today', { count: counts.to_answer })}</strong>
        {next_answer_by && (
          <span>{t('answerBy', { time: formatInstant(next_answer_by, locale) })}</span>
        )}
      </a>
    </p>
  );
}

import { settle } from '@/lib/backend/settle';
import { casesUnder, readSellerCases } from '@/lib/desk/cases';
import { countOpenQuestions } from '@/lib/desk/questions';
import { readSellerReviews, reviewsUnder } from '@/lib/desk/reviews';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from '../orders/orders.module.css';

/** Complaints, questions and reviews that wait for this seller's answer; nothing where none does. */
export async function TodayBuyers() {
  const [cases, questions, reviews] = await Promise.all([
    settle(readSellerCases('to_answer', 1)),
    settle(countOpenQuestions()),
    settle(readSellerReviews(true, 1)),
  ]);
  const t = await getTranslator('desk');
  const words = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  const clock = cases.available ? cases.value.next_answer_by : null;
  const items = [
    {
      path: casesUnder('to_answer'),
      count: cases.available ? cases.value.counts.to_answer : 0,
      text: 'cases',
      more: clock && words('answerBy', { time: formatInstant(clock, locale) }),
    },
    {
      path: routes.sellerQuestions,
      count: questions.available ? questions.value : 0,
      text: 'questions',
      more: null,
    },
    {
      path: reviewsUnder(true),
      count: reviews.available ? reviews.value.waiting : 0,
      text: 'reviews',
      more: null,
    },
  ] as const;
  const waiting = items.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>{t('buyers.title')}</h2>
      <ul className={styles.today}>
        {waiting.map(({ path, count, text, more }) => (
          <li key={path}>
            <a className={styles.due} href={href(path)}>
              <strong>{t(`buyers.${text}`, { count })}</strong>
              {more && <span>{more}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

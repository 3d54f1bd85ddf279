import { settle } from '@/lib/backend/settle';
import { answerWords } from '@/lib/desk/answer-words';
import { ordersUnder } from '@/lib/desk/order-headings';
import { readOrderCounts } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { TodayNotices } from '../transfers/today-notices';
import styles from './orders.module.css';

/** What of orders is to be done today, the most urgent first; nothing where none has ever come. */
export async function TodayOrders() {
  const answer = await settle(readOrderCounts());
  if (!answer.available) return null;
  const { counts, next_answer } = answer.value;
  if (Object.values(counts).every((count) => count === 0)) return null;
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  const first = next_answer && t('today.first', { clock: await answerWords(next_answer) });
  const items = [
    ['to_answer', t('today.toAnswer', { count: counts.to_answer }), first],
    ['to_pay', t('today.toPay', { count: counts.to_pay }), null],
    ['to_ship', t('today.toShip', { count: counts.to_ship }), null],
    ['owed', t('today.owed', { count: counts.owed }), null],
    ['to_give_back', t('today.toGiveBack', { count: counts.to_give_back }), null],
  ] as const;
  const due = items.filter(([filter]) => counts[filter] > 0);
  return (
    <>
      <h2>{t('today.title')}</h2>
      {due.length === 0 && <p>{t('today.none')}</p>}
      <ul className={styles.today}>
        {due.map(([filter, text, more]) => (
          <li key={filter}>
            <a className={styles.due} href={href(ordersUnder(filter))}>
              <strong>{text}</strong>
              {more && <span>{more}</span>}
            </a>
          </li>
        ))}
      </ul>
      <TodayNotices />
    </>
  );
}

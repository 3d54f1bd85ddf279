import { settle } from '@/lib/backend/settle';
import { countOpenQuestions } from '@/lib/desk/questions';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import orders from '../orders/orders.module.css';

/** How many buyers wait for an answer; nothing where none does. */
export async function TodayQuestions() {
  const answer = await settle(countOpenQuestions());
  if (!answer.available || answer.value === 0) return null;
  const t = await getTranslator('questions');
  const { href } = await pageContext();
  return (
    <>
      <h2>{t('deskTitle')}</h2>
      <ul className={orders.today}>
        <li>
          <a className={orders.due} href={href(routes.sellerQuestions)}>
            <strong>{t('waiting', { count: answer.value })}</strong>
          </a>
        </li>
      </ul>
    </>
  );
}

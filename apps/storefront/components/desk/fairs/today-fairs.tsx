import { isFairOver } from 'ocop-core';
import { settle } from '@/lib/backend/settle';
import { readSellerFairs } from '@/lib/desk/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import orders from '../orders/orders.module.css';

/** How many fairs wait for an answer, to an offer or an invitation; nothing where none does. */
export async function TodayFairs() {
  const answer = await settle(readSellerFairs());
  if (!answer.available) return null;
  const asked = answer.value.filter(({ state, applications }) => {
    const isOver = isFairOver(state);
    return !isOver && applications.some((one) => ['invited', 'offered'].includes(one.state));
  });
  if (asked.length === 0) return null;
  const t = await getTranslator('deskFairs');
  const { href } = await pageContext();
  return (
    <>
      <h2>{t('title')}</h2>
      <ul className={orders.today}>
        <li>
          <a className={orders.due} href={href(routes.sellerFairs)}>
            <strong>{t('toAnswer', { count: asked.length })}</strong>
          </a>
        </li>
      </ul>
    </>
  );
}

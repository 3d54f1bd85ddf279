import { formatVnd } from 'ocop-core';
import type { OrderSummary } from '@/lib/backend/orders';
import { formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { AwaitedTransfer } from './awaited-transfer';
import styles from './order-list.module.css';

/** Orders as somebody looks for one: when, what, how much, and how far it is. */
export async function OrderList({ orders }: { orders: readonly OrderSummary[] }) {
  const t = await getTranslator('orders');
  const { locale, href } = await pageContext();
  return (
    <ul className={styles.orders}>
      {orders.map((order) => {
        const [first = '', ...others] = order.goods;
        return (
          <li key={order.id} className={styles.order}>
            <h2 className={styles.number}>
              <a className={styles.link} href={href(routes.order(order.id))}>
                {t('number', { number: String(order.number) })}
              </a>
            </h2>
            <p className={styles.state}>{t(`states.${order.state}`)}</p>
            <AwaitedTransfer order={order} />
            <p>{others.length > 0 ? t('goods', { first, count: others.length }) : first}</p>
            <p className={layout.numbers}>
              <span className={layout.quiet}>
                {t('placedOn', { date: formatInstantDay(order.created_at, locale) })}
              </span>{' '}
              <strong>{formatVnd(order.total, locale)}</strong>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

import type { SellerOrderFilter } from 'ocop-core';
import { ordersUnder } from '@/lib/desk/order-headings';
import { ORDERS_PER_PAGE, type SellerOrders } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import items from '../items.module.css';
import { OrderHeadings } from './order-headings';
import { OrderItem } from './order-item';
import styles from './orders.module.css';

interface OrdersViewProps {
  list: SellerOrders;
  filter: SellerOrderFilter;
  page: number;
}

/** Parcels that are still here are printed for, several at once. */
const PRINTED: readonly SellerOrderFilter[] = ['to_answer', 'to_ship'];

/** Orders under one heading, those that wait longest first. */
export async function OrdersView({ list, filter, page }: OrdersViewProps) {
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  const prints = PRINTED.includes(filter) && list.orders.length > 0;
  const orders = (
    <ul className={items.items}>
      {list.orders.map((order) => (
        <li key={order.id} className={items.item}>
          <OrderItem order={order} prints={prints} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <OrderHeadings current={filter} counts={list.counts} />
      {list.orders.length === 0 && <p>{t(`empty.${filter}`)}</p>}
      {prints ? (
        <form action={href(routes.printOrders)} method="get" className={styles.act}>
          {orders}
          <p>{t('printHint')}</p>
          <button className={actions.secondary} type="submit">
            {t('printChosen')}
          </button>
        </form>
      ) : (
        orders
      )}
      <p className={styles.headings}>
        {page > 1 && (
          <a className={actions.quiet} href={href(ordersUnder(filter, page - 1))}>
            {t('earlier')}
          </a>
        )}
        {page * ORDERS_PER_PAGE < list.count && (
          <a className={actions.quiet} href={href(ordersUnder(filter, page + 1))}>
            {t('later')}
          </a>
        )}
      </p>
    </>
  );
}

import type { ListedSellerOrder } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { MoneyWords, OrderState } from './order-state';
import styles from './orders.module.css';

interface OrderItemProps {
  order: ListedSellerOrder;
  /** Whether it can be chosen to be printed. */
  prints: boolean;
}

/** An order in a list: what it is, what was bought, where it goes, what the buyer said. */
export async function OrderItem({ order, prints }: OrderItemProps) {
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  const number = String(order.number);
  return (
    <>
      <h2>
        <a href={href(routes.sellerOrder(order.id))}>{t('orderTitle', { number })}</a>
      </h2>
      <OrderState order={order} />
      <ul>
        {order.lines.map(({ title, pack, quantity }) => (
          <li key={`${title}-${pack}`}>
            {title}
            {pack && ` · ${pack}`} × {quantity}
          </li>
        ))}
      </ul>
      <p>
        {[order.buyer_name, order.pick_up ? t('pickUp.short') : order.place]
          .filter(Boolean)
          .join(', ')}
        <br />
        <MoneyWords order={order} />
      </p>
      {order.buyer_note && (
        <p>
          <strong>{t('note')}:</strong> {order.buyer_note}
        </p>
      )}
      {prints && (
        <label className={styles.choose}>
          <input type="checkbox" name="don" value={order.id} /> {t('choose', { number })}
        </label>
      )}
    </>
  );
}

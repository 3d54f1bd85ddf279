import { SELLER_ORDER_FILTERS, type SellerOrderFilter } from 'ocop-core';
import { ordersUnder } from '@/lib/desk/order-headings';
import type { SellerOrders } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './orders.module.css';

interface OrderHeadingsProps {
  current: SellerOrderFilter;
  counts: SellerOrders['counts'];
}

/** What many sellers never have is no heading before they have it. */
const RARE: readonly SellerOrderFilter[] = ['to_pay', 'to_give_back'];

/** What can be looked at, with how much there is of it. */
export async function OrderHeadings({ current, counts }: OrderHeadingsProps) {
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  return (
    <nav aria-label={t('filters.label')}>
      <ul className={styles.headings}>
        {SELLER_ORDER_FILTERS.filter(
          (filter) => filter === current || counts[filter] > 0 || !RARE.includes(filter),
        ).map((filter) => (
          <li key={filter}>
            <a
              className={styles.heading}
              href={href(ordersUnder(filter))}
              aria-current={filter === current ? 'page' : undefined}
            >
              {t(`filters.${filter}`)} ({counts[filter]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { calendarDateAt, formatDate } from 'ocop-core';
import type { SellerOrder } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import items from '../items.module.css';
import styles from './orders.module.css';

/** The way from an order to what its buyer said is wrong with it. */
export async function OrderCaseLinks({ order: { cases } }: { order: SellerOrder }) {
  if (cases.length === 0) return null;
  const t = await getTranslator('sellerOrders');
  const words = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  return (
    <section aria-labelledby="khieu-nai">
      <h2 id="khieu-nai">{t('cases')}</h2>
      <ul className={items.items}>
        {cases.map(({ id, state, opened_at }) => (
          <li key={id}>
            <a className={styles.more} href={href(routes.sellerCase(id))}>
              {t('case', {
                date: formatDate(calendarDateAt(new Date(opened_at)), locale),
                state: words(`filters.${state}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

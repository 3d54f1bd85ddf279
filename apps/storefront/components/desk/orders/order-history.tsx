import type { SellerOrder } from '@/lib/desk/orders';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';

/** What happened to an order, and when. */
export async function OrderHistory({ order: { history } }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  if (history.length === 0) return null;
  return (
    <>
      <h2>{t('history')}</h2>
      <ul>
        {history.map(({ type, at }) => (
          <li key={`${type}-${at}`}>
            {formatInstant(at, locale)}: {t(`events.${type}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

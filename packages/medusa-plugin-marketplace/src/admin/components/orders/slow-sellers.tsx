import { Heading, Text } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import type { SellerOrders } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { TextLink } from '../text-link';

/** Who is late with answers, the latest first, and whose goods are not sold for it. */
export function SlowSellers({ sellers }: { sellers: SellerOrders['slow_sellers'] }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <section className="px-6 py-4">
      <Heading level="h2">{t('orders.slow')}</Heading>
      <ul>
        {sellers.map(({ seller_id, seller_name, overdue, to_answer, ...seller }) => (
          <li key={seller_id} className="flex flex-wrap gap-x-4 py-1">
            <TextLink to={`/sellers/${seller_id}`}>{seller_name ?? t('list.unnamed')}</TextLink>
            <Text as="span" size="small">
              {t('orders.slowRow', {
                overdue: String(overdue),
                waiting: String(to_answer),
                time: formatTime(seller.oldest_answer_by, locale),
              })}
            </Text>
            {seller.paused_since && (
              <Text as="span" size="small">
                {t('orders.paused', { time: formatTime(seller.paused_since, locale) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

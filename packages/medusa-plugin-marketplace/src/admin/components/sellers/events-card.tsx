import { Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { HistoryCard } from '../history-card';

/** What happened to the account. */
export function EventsCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  const closing = (day: Seller['events'][number]['closes_on']) =>
    day ? ` (${t('list.closes', { day: formatDate(day, locale) })})` : '';
  return (
    <HistoryCard
      heading={t('events.heading')}
      entries={seller.events.map(({ reason, closes_on, authority_request, ...event }) => ({
        ...event,
        title: `${t(`event.${event.type}`)}${closing(closes_on)}`,
        words: reason,
        more: authority_request && (
          <Text size="small">{t('events.request', { paper: authority_request })}</Text>
        ),
      }))}
    />
  );
}

import { Text } from '@medusajs/ui';
import { formatDate, formatTime } from 'ocop-core';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';

/** What happened to the account, the last first: it is kept for ever. */
export function EventsCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <Card heading={t('events.heading')}>
      {seller.events.map(({ type, at, actor, reason, closes_on, authority_request }) => (
        <div key={`${at}${type}`} className="flex flex-col gap-1 px-6 py-3">
          <Text size="small" weight="plus">
            {t(`event.${type}`)}
            {closes_on && ` (${t('list.closes', { day: formatDate(closes_on, locale) })})`}
          </Text>
          {reason && (
            <Text size="small" className="whitespace-pre-line">
              {reason}
            </Text>
          )}
          {authority_request && (
            <Text size="small">{t('events.request', { paper: authority_request })}</Text>
          )}
          <Text size="small" className="text-ui-fg-subtle break-words">
            {formatTime(at, locale)} · {actor}
          </Text>
        </div>
      ))}
    </Card>
  );
}

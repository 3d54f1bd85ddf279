import { Text } from '@medusajs/ui';
import type { listedSellerSchema } from 'ocop-contract';
import { formatDate, formatTime } from 'ocop-core';
import type { z } from 'zod';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { TextLink } from '../text-link';
import { StateBadge } from './state-badge';

/** A seller in the list: who, what it waits for since when, and what is odd about it. */
export function SellerRow({ seller }: { seller: z.output<typeof listedSellerSchema> }) {
  const { t, locale } = useMarketplaceTranslation();
  const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { producers, verified_on, holiday_through, closes_on, vneid_linked_on } = seller;
  const facts = [
    producers.length > 0
      ? t('list.producers', { names: producers.map(({ name }) => name).join(', ') })
      : t('list.noProducer'),
    verified_on ? t('list.verified', { day: day(verified_on) }) : t('list.unverified'),
    ...(vneid_linked_on ? [] : [t('list.vneidDue', { day: day(seller.vneid_due_on) })]),
    ...(holiday_through ? [t('list.holiday', { day: day(holiday_through) })] : []),
    ...(closes_on ? [t('list.closes', { day: day(closes_on) })] : []),
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <TextLink to={`/sellers/${seller.id}`} className="txt-compact-medium-plus">
          {seller.name ?? t('list.unnamed')}
        </TextLink>
        <Text size="small" className="text-ui-fg-subtle">
          {facts.join(' · ')}
        </Text>
      </div>
      <div className="flex items-center gap-3">
        <Text size="small" className="text-ui-fg-subtle whitespace-nowrap">
          {t('list.since', { time: formatTime(seller.state_since, locale) })}
        </Text>
        <StateBadge state={seller.state} />
      </div>
    </li>
  );
}

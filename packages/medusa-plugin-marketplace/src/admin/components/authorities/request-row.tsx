import { StatusBadge, Text } from '@medusajs/ui';
import { type AuthorityUrgency, formatTime } from 'ocop-core';
import type { AuthorityRequests } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { TextLink } from '../text-link';

const COLOURS = {
  calm: 'blue',
  soon: 'red',
  late: 'red',
  closed: 'grey',
} as const satisfies Record<AuthorityUrgency, string>;

/** How pressing a request is, in words and colour. */
export function UrgencyBadge({ urgency }: { urgency: AuthorityUrgency }) {
  const { t } = useMarketplaceTranslation();
  return <StatusBadge color={COLOURS[urgency]}>{t(`authorities.urgency.${urgency}`)}</StatusBadge>;
}

export function RequestRow({ row }: { row: AuthorityRequests['requests'][number] }) {
  const { t, locale } = useMarketplaceTranslation();
  const { id, authority, paper_number, asks, urgency, due_at, seller_name } = row;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
      <TextLink to={`/authority-requests/${id}`}>
        {paper_number} · {authority}
      </TextLink>
      <Text as="span" size="small">
        {t(`authorities.asks.${asks}`)}
      </Text>
      {seller_name && (
        <Text as="span" size="small">
          {seller_name}
        </Text>
      )}
      <UrgencyBadge urgency={urgency} />
      <Text as="span" size="small" className="tabular-nums">
        {t('authorities.due', { time: formatTime(due_at, locale) })}
      </Text>
    </li>
  );
}

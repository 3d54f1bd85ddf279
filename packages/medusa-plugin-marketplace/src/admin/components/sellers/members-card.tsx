import { Badge, Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';

/** Who signs in for the seller. */
export function MembersCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <Card heading={t('members.heading')}>
      {seller.members.map(({ id, name, email, role, joined_on }) => (
        <div key={id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus" className="break-words">
              {name ?? email}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {[
                ...(name ? [email] : []),
                t('members.since', { day: formatDate(joined_on, locale) }),
              ].join(' · ')}
            </Text>
          </div>
          <Badge size="2xsmall">{t(`members.role.${role}`)}</Badge>
        </div>
      ))}
    </Card>
  );
}

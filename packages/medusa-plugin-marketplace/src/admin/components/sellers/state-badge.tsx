import { StatusBadge } from '@medusajs/ui';
import type { SellerState } from 'ocop-core';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

const COLOURS = {
  draft: 'grey',
  applied: 'orange',
  more_wanted: 'blue',
  approved: 'green',
  suspended: 'red',
  closing: 'red',
  closed: 'grey',
} as const satisfies Record<SellerState, string>;

/** What a seller's account is, in words, with a colour beside. */
export function StateBadge({ state }: { state: SellerState }) {
  const { t } = useMarketplaceTranslation();
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {t(`state.${state}`)}
    </StatusBadge>
  );
}

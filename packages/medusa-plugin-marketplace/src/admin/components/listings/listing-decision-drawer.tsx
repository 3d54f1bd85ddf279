import { api, type ListingDecision } from '../../lib/api';
import type { AdminListing } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame, ReasonField } from '../decision-frame';

interface DecisionDrawerProps {
  listing: AdminListing;
  decision: ListingDecision['decision'];
  onClose: () => void;
}

/** One decision about what was read: what it will do, and the reason that the seller reads. */
export function ListingDecisionDrawer({ listing, decision, onClose }: DecisionDrawerProps) {
  const { t } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange(onClose);
  const decide = (form: FormData) => {
    const reason = textOf(form, 'reason');
    mutate(() => api.decideOnListing(listing.id, { decision, revision: listing.revision, reason }));
  };
  return (
    <DecisionFrame
      title={t(`listings.decision.${decision}`)}
      effect={t(`listings.effect.${decision}`)}
      isPending={isPending}
      onDecide={decide}
      onClose={onClose}
    >
      {decision !== 'approved' && <ReasonField required />}
    </DecisionFrame>
  );
}

import { Button, Drawer, Hint, Label, Text, Textarea } from '@medusajs/ui';
import { type FormEvent, useId } from 'react';
import { api, type ListingDecision } from '../../lib/api';
import type { AdminListing } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

interface DecisionDrawerProps {
  listing: AdminListing;
  decision: ListingDecision['decision'];
  onClose: () => void;
}

/** One decision about what was read: what it will do, and the reason that the seller reads. */
export function ListingDecisionDrawer({ listing, decision, onClose }: DecisionDrawerProps) {
  const { t } = useMarketplaceTranslation();
  const id = useId();
  const { mutate, isPending } = useChange(onClose);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = textOf(new FormData(event.currentTarget), 'reason');
    mutate(() => api.decideOnListing(listing.id, { decision, revision: listing.revision, reason }));
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{t(`listings.decision.${decision}`)}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={`${id}form`} className="flex flex-col gap-5" onSubmit={send}>
            <Text>{t(`listings.effect.${decision}`)}</Text>
            {decision !== 'approved' && (
              <div className="flex flex-col gap-2">
                <Label htmlFor={`${id}reason`} size="small" weight="plus">
                  {t('decision.reason')}
                </Label>
                <Textarea
                  id={`${id}reason`}
                  name="reason"
                  maxLength={1000}
                  required
                  aria-describedby={`${id}hint`}
                />
                <Hint id={`${id}hint`}>{t('decision.reasonHint')}</Hint>
              </div>
            )}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t('common.cancel')}</Button>
          </Drawer.Close>
          <Button type="submit" form={`${id}form`} isLoading={isPending}>
            {t(`listings.decision.${decision}`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

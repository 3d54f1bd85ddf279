import { Button, Drawer, Hint, Input, Label, Text, Textarea } from '@medusajs/ui';
import { decisionWantsReason, earliestClosing, formatDate } from 'ocop-core';
import { type FormEvent, useId } from 'react';
import { api, type SellerDecision } from '../../lib/api';
import type { Seller } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { today } from '../../lib/today';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

interface DecisionDrawerProps {
  seller: Seller;
  decision: SellerDecision['decision'];
  onClose: () => void;
}

/** One decision: what it will do, the reason that the seller reads, and for an end its day. */
export function DecisionDrawer({ seller, decision, onClose }: DecisionDrawerProps) {
  const { t, locale } = useMarketplaceTranslation();
  const id = useId();
  const { mutate, isPending } = useChange(onClose);
  const wantsReason = decisionWantsReason(decision);
  const closing = decision === 'closing_announced';
  const earliest = earliestClosing(today());
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate(() =>
      api.decide(seller.id, {
        decision,
        reason: textOf(form, 'reason'),
        closes_on: textOf(form, 'closes_on'),
        authority_request: textOf(form, 'authority_request'),
      }),
    );
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{t(`decision.${decision}.do`)}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={`${id}form`} className="flex flex-col gap-5" onSubmit={send}>
            <Text>{t(`decision.${decision}.effect`, { count: seller.products_on_sale })}</Text>
            <div className="flex flex-col gap-2">
              <Label htmlFor={`${id}reason`} size="small" weight="plus">
                {t(wantsReason ? 'decision.reason' : 'decision.reasonMay')}
              </Label>
              <Textarea
                id={`${id}reason`}
                name="reason"
                maxLength={1000}
                required={wantsReason}
                aria-describedby={`${id}hint`}
              />
              <Hint id={`${id}hint`}>{t('decision.reasonHint')}</Hint>
            </div>
            {closing && (
              <div className="flex flex-col gap-2">
                <Label htmlFor={`${id}day`} size="small" weight="plus">
                  {t('decision.closesOn')}
                </Label>
                <Input
                  id={`${id}day`}
                  name="closes_on"
                  type="date"
                  required
                  min={today()}
                  defaultValue={earliest}
                  aria-describedby={`${id}notice`}
                />
                <Hint id={`${id}notice`}>
                  {t('decision.notice', { day: formatDate(earliest, locale) })}
                </Hint>
              </div>
            )}
            {(closing || decision === 'suspended' || decision === 'closed') && (
              <div className="flex flex-col gap-2">
                <Label htmlFor={`${id}request`} size="small" weight="plus">
                  {t('decision.authorityRequest')}
                </Label>
                <Input id={`${id}request`} name="authority_request" maxLength={200} />
              </div>
            )}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t('common.cancel')}</Button>
          </Drawer.Close>
          <Button type="submit" form={`${id}form`} isLoading={isPending}>
            {t(`decision.${decision}.do`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

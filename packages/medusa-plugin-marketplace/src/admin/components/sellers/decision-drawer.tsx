import { Hint, Input, Label } from '@medusajs/ui';
import { decisionWantsReason, earliestClosing, formatDate } from 'ocop-core';
import { useId } from 'react';
import { api, type SellerDecision } from '../../lib/api';
import type { Seller } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { today } from '../../lib/today';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame, ReasonField } from '../decision-frame';

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
  const decide = (form: FormData) => {
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
    <DecisionFrame
      title={t(`decision.${decision}.do`)}
      effect={t(`decision.${decision}.effect`, { count: seller.products_on_sale })}
      isPending={isPending}
      onDecide={decide}
      onClose={onClose}
    >
      <ReasonField required={wantsReason} />
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
    </DecisionFrame>
  );
}

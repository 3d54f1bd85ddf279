import { Hint, Input, Label } from '@medusajs/ui';
import type { CaseOutcome } from 'ocop-core';
import { useId } from 'react';
import { api } from '../../lib/api';
import type { AdminCase } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame, ReasonField } from '../decision-frame';

interface CaseDecisionDrawerProps {
  orderCase: AdminCase;
  outcome: CaseOutcome;
  onClose: () => void;
}

/** The operator's word about a case, with the reason that both sides read. */
export function CaseDecisionDrawer({ orderCase, outcome, onClose }: CaseDecisionDrawerProps) {
  const { t } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange(onClose);
  const id = useId();
  const decide = (form: FormData) => {
    const words = textOf(form, 'reason') ?? '';
    const refund_vnd = Number(textOf(form, 'refund_vnd')) || undefined;
    mutate(() => api.decideCase(orderCase.id, { outcome, words, refund_vnd }));
  };
  return (
    <DecisionFrame
      title={t(`cases.decide.${outcome}`)}
      effect={t('cases.effect')}
      isPending={isPending}
      onDecide={decide}
      onClose={onClose}
    >
      {outcome === 'refund' && orderCase.seller_id && (
        <div className="flex flex-col gap-2">
          <Label htmlFor={id} size="small" weight="plus">
            {t('cases.sum')}
          </Label>
          <Input
            id={id}
            name="refund_vnd"
            type="number"
            min={1}
            step={1}
            aria-describedby={`${id}hint`}
          />
          <Hint id={`${id}hint`}>{t('cases.sumHint')}</Hint>
        </div>
      )}
      <ReasonField required />
    </DecisionFrame>
  );
}

import type { CaseOutcome } from 'ocop-core';
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
  const decide = (form: FormData) => {
    const words = textOf(form, 'reason') ?? '';
    mutate(() => api.decideCase(orderCase.id, { outcome, words }));
  };
  return (
    <DecisionFrame
      title={t(`cases.decide.${outcome}`)}
      effect={t('cases.effect')}
      isPending={isPending}
      onDecide={decide}
      onClose={onClose}
    >
      <ReasonField required />
    </DecisionFrame>
  );
}

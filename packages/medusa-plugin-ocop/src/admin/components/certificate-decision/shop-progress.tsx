import { useEffect } from 'react';
import type { DecisionResult } from '../../lib/contract';
import { useDecisionEffects, useForgetEverything } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FailedListings } from '../failed-listings';
import type { CertificateAction } from './decidable';

interface ShopProgressProps {
  action: CertificateAction;
  result: DecisionResult;
}

/** How far the shop has followed a decision, from its answer on until nothing is open any more. */
export function ShopProgress({ action, result }: ShopProgressProps) {
  const { t } = useOcopTranslation();
  const forget = useForgetEverything();
  const effects = useDecisionEffects(result.decision.id, result.effects);
  const { products, done, open, failed } = effects;
  const isOver = open === 0;
  useEffect(() => {
    // What pages have read meanwhile shows products as they were.
    if (isOver) void forget();
  }, [isOver, forget]);
  const moving = action === 'revoke' ? 'decide.leaving' : 'decide.returning';
  return (
    <div
      className="text-ui-fg-subtle txt-compact-small flex flex-col items-center gap-1"
      aria-live="polite"
    >
      {open > 0 && <span className="tabular-nums">{t(moving, { done, count: products })}</span>}
      {open > 0 && action === 'revoke' && <span>{t('decide.soldNoMore')}</span>}
      {isOver && failed === 0 && <span>{t('decide.updated')}</span>}
      {failed > 0 && <FailedListings count={failed} />}
    </div>
  );
}

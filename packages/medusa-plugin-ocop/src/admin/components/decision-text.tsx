import { formatDate } from 'ocop-core';
import type { Decision } from '../lib/contract';
import { useOcopTranslation } from '../lib/use-ocop-translation';
import { TextLink } from './text-link';

/** 'Decision 365/QĐ-UBND, UBND tỉnh …, 23/11/2026', leading to the decision. */
export function DecisionText({ decision }: { decision: Decision }) {
  const { t, locale } = useOcopTranslation();
  return (
    <TextLink to={`/ocop/decisions/${decision.id}`}>
      {t('certificate.byDecision', {
        number: decision.number,
        issuer: decision.issuer,
        date: formatDate(decision.signed_on, locale),
      })}
    </TextLink>
  );
}

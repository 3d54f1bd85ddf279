import { formatDate } from 'ocop-core';
import { Link } from 'react-router-dom';
import type { Decision } from '../lib/contract';
import { useOcopTranslation } from '../lib/use-ocop-translation';

/** 'Decision 365/QĐ-UBND, UBND tỉnh …, 23/11/2026', leading to the decision. */
export function DecisionText({ decision }: { decision: Decision }) {
  const { t, locale } = useOcopTranslation();
  return (
    <Link
      to={`/ocop/decisions/${decision.id}`}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
    >
      {t('certificate.byDecision', {
        number: decision.number,
        issuer: decision.issuer,
        date: formatDate(decision.signed_on, locale),
      })}
    </Link>
  );
}

import { InlineTip } from '@medusajs/ui';
import { compareDates, formatDate, isCalendarDate } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';
import { todayInVietnam } from '../../lib/date-input';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { type CertificateAction, productsOf } from './decidable';
import { useDebadges } from './use-debadges';

interface WhatWillHappenProps {
  action: CertificateAction;
  certificates: CertificateRow[];
  /** 'YYYY-MM-DD', or what has been typed of it so far. */
  effectiveOn: string;
  /** Of a revocation, as far as it is chosen. */
  reason: string;
}

/** Says in plain words what the confirmed decision will do, and when. */
export function WhatWillHappen({ action, certificates, effectiveOn, reason }: WhatWillHappenProps) {
  const { t, locale } = useOcopTranslation();
  const debadges = useDebadges(reason, effectiveOn);
  const count = certificates.length;
  if (count === 0) return null;
  const products = productsOf(certificates).length;
  const later = isCalendarDate(effectiveOn) && compareDates(effectiveOn, todayInVietnam()) > 0;
  const lines =
    action === 'revoke'
      ? [
          t('decide.revokeCount', { count }),
          later
            ? t('decide.revokeLater', { date: formatDate(effectiveOn, locale) })
            : t('decide.revokeNow'),
          ...(reason ? [t(debadges ? 'decide.debadges' : 'decide.delists')] : []),
        ]
      : [t('decide.reinstateCount', { count }), t('decide.reinstateNow')];
  const reach = products > 0 ? t('decide.products', { count: products }) : t('decide.noProducts');

  return (
    <InlineTip
      label={t('decide.whatHappens')}
      variant={action === 'revoke' ? 'warning' : 'info'}
      aria-live="polite"
    >
      {[...lines, reach].map((line) => (
        <p key={line} className="mt-1">
          {line}
        </p>
      ))}
    </InlineTip>
  );
}

import { Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

type Dates = Pick<
  CertificateRow,
  'standing' | 'valid_from' | 'last_day' | 'ended_on' | 'revocation'
>;

/**
 * The day that goes with a standing: 'through 30/06/2027', 'since 23/11/2026'; of one that is in force
 * and has a revocation ahead, the day of that.
 */
export function StandingDate({ certificate }: { certificate: Dates }) {
  const { t, locale } = useOcopTranslation();
  const { standing, valid_from, last_day, ended_on, revocation } = certificate;
  const ahead = standing === 'in_force' ? revocation?.decision.effective_on : undefined;
  const day = {
    not_yet: valid_from,
    in_force: ahead ?? last_day,
    lapsed: ended_on,
    returned: ended_on,
    revoked: ended_on,
    annulled: ended_on,
    superseded: ended_on,
  }[standing];
  if (!day) return null;
  const text = ahead ? 'standingSince.untilRevoked' : (`standingSince.${standing}` as const);
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle whitespace-nowrap">
      {t(text, { date: formatDate(day, locale) })}
    </Text>
  );
}

import { Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

type Dates = Pick<CertificateRow, 'standing' | 'valid_from' | 'valid_to' | 'ended_on'>;

/** The day that goes with a standing: 'through 30/06/2027', 'since 23/11/2026'. */
export function StandingDate({ certificate }: { certificate: Dates }) {
  const { t, locale } = useOcopTranslation();
  const { standing, valid_from, valid_to, ended_on } = certificate;
  const day = {
    not_yet: valid_from,
    in_force: valid_to,
    lapsed: ended_on,
    revoked: ended_on,
    superseded: ended_on,
  }[standing];
  if (!day) return null;
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle whitespace-nowrap">
      {t(`standingSince.${standing}`, { date: formatDate(day, locale) })}
    </Text>
  );
}

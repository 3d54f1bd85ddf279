import { Heading, Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { StandingBadge } from '../standing-badge';
import type { CertificateAction } from './decidable';

interface SelectedCertificatesProps {
  action: CertificateAction;
  decidable: CertificateRow[];
  excluded: CertificateRow[];
  /** What the server said about a certificate, by its id. */
  problems: ReadonlyMap<string, string>;
}

/** Which certificates the decision is about, and which of the ticked ones it cannot be about. */
export function SelectedCertificates(props: SelectedCertificatesProps) {
  const { action, decidable, excluded, problems } = props;
  const { t, locale } = useOcopTranslation();
  const whyExcluded = ({ standing, revocation }: CertificateRow) => {
    const values = { standing: t(`standing.${standing}`) };
    if (action === 'reinstate') return t('decide.excludedReinstate', values);
    if (!revocation || standing === 'revoked') return t('decide.excludedRevoke', values);
    const date = formatDate(revocation.decision.effective_on, locale);
    return t('decide.excludedPlanned', { date });
  };
  return (
    <section className="flex flex-col gap-3">
      <Heading level="h2">{t('decide.selected', { count: decidable.length })}</Heading>
      {decidable.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t('decide.nothingLeft')}
        </Text>
      )}
      <ul className="divide-y rounded-lg border empty:hidden">
        {decidable.map((certificate) => (
          <CertificateLine
            key={certificate.id}
            certificate={certificate}
            problem={problems.get(certificate.id)}
          />
        ))}
      </ul>
      {excluded.length > 0 && (
        <>
          <Text size="small" weight="plus" className="text-ui-fg-subtle">
            {t('decide.excluded', { count: excluded.length })}
          </Text>
          <ul className="divide-y rounded-lg border border-dashed">
            {excluded.map((certificate) => (
              <CertificateLine
                key={certificate.id}
                certificate={certificate}
                note={whyExcluded(certificate)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface CertificateLineProps {
  certificate: CertificateRow;
  note?: string;
  problem?: string;
}

function CertificateLine({ certificate, note, problem }: CertificateLineProps) {
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-2">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="truncate">
          {certificate.product_name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle truncate">
          {certificate.producer.name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle font-mono">
          {certificate.verification_code}
        </Text>
        {note && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {note}
          </Text>
        )}
        {problem && (
          <Text size="xsmall" role="alert" className="text-ui-fg-error">
            {problem}
          </Text>
        )}
      </div>
      <StandingBadge standing={certificate.standing} />
    </li>
  );
}

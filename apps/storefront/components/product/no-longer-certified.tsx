import { formatDate } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';

interface NoLongerCertifiedProps {
  certificate: Certificate;
  current: CurrentStanding;
}

/** Tells a buyer plainly that a product is sold without its badge, since when and why. */
export async function NoLongerCertified({ certificate, current }: NoLongerCertifiedProps) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const { standing, endedOn } = current;
  if (standing === 'in_force') return null;
  const { revocation, verification_code } = certificate;
  const decision = standing === 'revoked' ? revocation?.decision : certificate.annulment?.decision;
  const reason = standing === 'revoked' && reasonWords(revocation?.reason_code ?? null, locale);
  return (
    <div data-testid="no-longer-certified">
      <Notice kind="note" title={t('noLongerCertified')}>
        <p>
          {endedOn
            ? t(`withdrawn.${standing}Since`, { date: formatDate(endedOn, locale) })
            : t(`withdrawn.${standing}`)}
        </p>
        {decision && (
          <p>
            {t('byDecision', {
              number: decision.number,
              issuer: decision.issuer,
              signed: formatDate(decision.signed_on, locale),
            })}
          </p>
        )}
        {reason && <p>{t('reason', { reason })}</p>}
        <p>{t('soldOrdinary')}</p>
        <p>
          <a href={href(routes.certificate(verification_code))}>{t('seeCertificate')}</a>
        </p>
      </Notice>
    </div>
  );
}

import { formatDate } from 'ocop-core';
import type { Verification } from '@/lib/backend/certificates';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';
import { EndedSeal } from '../seal/ended-seal';
import { Seal } from '../seal/seal';
import { CertificateFactList } from './certificate-fact-list';
import { CertificateHistory } from './certificate-history';
import { CertificateLife } from './certificate-life';
import styles from './certificate-view.module.css';
import { DemoCertificate } from './demo-certificate';
import { ExtensionNote } from './extension-note';
import { PageQr } from './page-qr';

/** A certificate as a sheet of paper: what it is worth today first, then all that is known of it. */
export async function CertificateView({ verification }: { verification: Verification }) {
  const t = await getTranslator('certificate');
  const { locale } = await pageContext();
  const { certificate, checked_at } = verification;
  const current = standingNow(certificate, today());
  const { standing, badge, endedOn } = current;
  const reason = reasonWords(certificate.revocation?.reason_code ?? null, locale);
  const law = certificate.revocation?.[locale === 'vi' ? 'legal_ref_vi' : 'legal_ref_en'];
  const day = standing === 'in_force' ? certificate.last_day : (endedOn ?? certificate.valid_from);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <div className={styles.verdict} data-standing={standing}>
          <p className={styles.code}>{certificate.verification_code}</p>
          <h1 className={styles.title}>{certificate.product_name}</h1>
          <p className={styles.standing}>
            {t(`standing.${standing}`, { date: formatDate(day, locale) })}
          </p>
          {standing === 'in_force' && <ExtensionNote certificate={certificate} />}
          {standing === 'annulled' && certificate.annulment && (
            <p>
              {t('annulledBy', {
                number: certificate.annulment.decision.number,
                issuer: certificate.annulment.decision.issuer,
                signed: formatDate(certificate.annulment.decision.signed_on, locale),
              })}
            </p>
          )}
          {standing === 'revoked' && certificate.revocation && (
            <p>
              {t('revokedBy', {
                number: certificate.revocation.decision.number,
                issuer: certificate.revocation.decision.issuer,
                signed: formatDate(certificate.revocation.decision.signed_on, locale),
              })}
              {reason && ` ${t('revokedReason', { reason })}`}
              {law && ` ${t('revokedLaw', { law })}`}
            </p>
          )}
          <p className={styles.checked}>
            {t('checkedAt', { instant: formatInstant(checked_at, locale) })}
          </p>
        </div>
        <div className={styles.seal}>
          {standing === 'in_force' ? (
            <Seal badge={badge} size="print" />
          ) : (
            <EndedSeal star={certificate.star} standing={standing} />
          )}
        </div>
      </header>
      {certificate.demo && <DemoCertificate />}
      <div className={styles.columns}>
        <CertificateFactList certificate={certificate} />
        <PageQr code={certificate.verification_code} />
      </div>
      <CertificateLife certificate={certificate} current={current} />
      <CertificateHistory history={certificate.history} />
    </article>
  );
}

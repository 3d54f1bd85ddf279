import { type CalendarDate, compareDates, formatDate, startOfDayTimestamp } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { getTranslator, pageContext } from '@/lib/page-context';
import { SectionHeading } from '../shell/section-heading';
import styles from './certificate-life.module.css';

interface CertificateLifeProps {
  certificate: Certificate;
  current: CurrentStanding;
}

/** A certificate from its first to its last day, and where today is on it. */
export async function CertificateLife({ certificate, current }: CertificateLifeProps) {
  const t = await getTranslator('certificate');
  const { locale } = await pageContext();
  const { valid_from, valid_to, last_day, extension, recognition_decision } = certificate;
  const end =
    current.endedOn && compareDates(current.endedOn, last_day) <= 0 ? current.endedOn : last_day;
  const share = shareOf(valid_from, last_day, current.standing === 'in_force' ? today() : end);
  return (
    <section aria-labelledby="vong-doi">
      <SectionHeading id="vong-doi" title={t('lifeTitle')} />
      <svg
        className={styles.bar}
        viewBox="0 0 1000 34"
        aria-hidden="true"
        focusable="false"
        preserveAspectRatio="none"
      >
        <rect className={styles.whole} x="2" y="9" width="996" height="16" rx="4" />
        <rect
          className={styles[current.standing]}
          x="2"
          y="9"
          width={Math.max(8, Math.round(share * 996))}
          height="16"
          rx="4"
        />
        <rect
          className={styles.now}
          x={Math.round(2 + share * 986)}
          y="1"
          width="8"
          height="32"
          rx="2"
        />
      </svg>
      <ol className={styles.days}>
        <li className={styles.day}>
          <strong>{formatDate(valid_from, locale)}</strong>
          {t('lifeFrom', {
            number: recognition_decision.number,
            issuer: recognition_decision.issuer,
          })}
        </li>
        {current.standing === 'revoked' && current.endedOn && (
          <li className={styles.day}>
            <strong>{formatDate(current.endedOn, locale)}</strong>
            {t('lifeRevoked', { number: certificate.revocation?.decision.number ?? '' })}
          </li>
        )}
        {current.standing === 'annulled' && current.endedOn && (
          <li className={styles.day}>
            <strong>{formatDate(current.endedOn, locale)}</strong>
            {t('lifeAnnulled', { number: certificate.annulment?.decision.number ?? '' })}
          </li>
        )}
        {current.standing === 'returned' && current.endedOn && (
          <li className={styles.day}>
            <strong>{formatDate(current.endedOn, locale)}</strong>
            {t('lifeReturned')}
          </li>
        )}
        {current.standing === 'superseded' && current.endedOn && (
          <li className={styles.day}>
            <strong>{formatDate(current.endedOn, locale)}</strong>
            {t('lifeSuperseded')}
          </li>
        )}
        <li className={styles.day}>
          <strong>{formatDate(valid_to, locale)}</strong>
          {t(current.standing === 'in_force' && !extension ? 'lifeTo' : 'lifePlannedTo')}
        </li>
        {extension && (
          <li className={styles.day}>
            <strong>{formatDate(extension.last_day, locale)}</strong>
            {t('lifeExtendedTo', { law: extension.legal_ref })}
          </li>
        )}
      </ol>
    </section>
  );
}

/** How much of the way from one day to another is gone on a day, 0 to 1. */
function shareOf(from: CalendarDate, to: CalendarDate, day: CalendarDate): number {
  const length = startOfDayTimestamp(to) - startOfDayTimestamp(from);
  const gone = startOfDayTimestamp(day) - startOfDayTimestamp(from);
  return length <= 0 ? 1 : Math.min(1, Math.max(0, gone / length));
}

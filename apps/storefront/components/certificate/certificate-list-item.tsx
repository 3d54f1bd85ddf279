import { formatDate } from 'ocop-core';
import type { CertificateRow } from '@/lib/backend/certificate-schema';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import styles from './certificate-list.module.css';
import { StandingReason } from './standing-reason';

/**
 * A certificate in a list: what, whose, worth what today, and by which decision. In the demo what
 * has ended is made up altogether, while of what counts only numbers are illustrative.
 */
export async function CertificateListItem({ certificate }: { certificate: CertificateRow }) {
  const t = await getTranslator('certificate');
  const list = await getTranslator('certificateList');
  const { locale, href } = await pageContext();
  const { place, verification_code: code } = certificate;
  const { standing, endedOn } = standingNow(certificate, today());
  const day = standing === 'in_force' ? certificate.last_day : (endedOn ?? certificate.valid_from);
  const ended = !['in_force', 'not_yet', 'superseded'].includes(standing);
  return (
    <li className={styles.item} data-standing={standing} data-testid="certificate-row">
      <h2 className={styles.name}>
        <a href={href(routes.certificate(code))}>{certificate.product_name}</a>
      </h2>
      <p className={styles.standing}>
        {t(`standing.${standing}`, { date: formatDate(day, locale) })}
      </p>
      <p>
        {list('whose', {
          producer: certificate.producer.name,
          province: provinceName('2025', place.current_code, locale) ?? '',
        })}
      </p>
      <StandingReason certificate={certificate} standing={standing} />
      <p className={styles.facts}>
        {standing === 'in_force'
          ? t('starsValue', { star: certificate.star })
          : list('starsBefore', { star: certificate.star })}
        <span className={styles.code}>{code}</span>
        {certificate.demo && (
          <span className={styles.demo}>{list(ended ? 'demo' : 'demoData')}</span>
        )}
      </p>
    </li>
  );
}

import { formatDate } from 'ocop-core';
import type { CertificateRow } from '@/lib/backend/certificate-schema';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { SectionHeading } from '../shell/section-heading';
import styles from './ended-certificates.module.css';
import view from './producer-view.module.css';

interface EndedCertificatesProps {
  certificates: readonly CertificateRow[];
  /** How many there are in all. */
  count: number;
}

/** What of a producer's no longer counts, said soberly, with the way to each certificate. */
export async function EndedCertificates({ certificates, count }: EndedCertificatesProps) {
  const t = await getTranslator('producer');
  const words = await getTranslator('certificate');
  const { locale, href } = await pageContext();
  return (
    <section className={view.section} aria-labelledby="khong-con">
      <SectionHeading id="khong-con" title={t('ended')} />
      <p>{t('endedText', { count })}</p>
      <ul className={styles.list}>
        {certificates.map((certificate) => {
          const { standing, endedOn } = standingNow(certificate, today());
          const day = endedOn ?? certificate.valid_to;
          return (
            <li key={certificate.verification_code} className={styles.item}>
              <a
                className={styles.name}
                href={href(routes.certificate(certificate.verification_code))}
              >
                {certificate.product_name}
              </a>
              <span className={layout.quiet}>
                {words(`standing.${standing}`, { date: formatDate(day, locale) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

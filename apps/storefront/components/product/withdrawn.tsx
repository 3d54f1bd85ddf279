import { isSaleStopKind } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { Refusal } from '@/lib/backend/shared-schemas';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { EndedSeal } from '../seal/ended-seal';
import { EndWords } from './end-words';
import { StoppedSale } from './stopped-sale';
import styles from './withdrawn.module.css';

interface WithdrawnProps {
  refusal: Refusal | null;
  certificate: Certificate | null;
  current: CurrentStanding | null;
}

/** Why a product is not sold: since when, by which decision, in words that a buyer understands. */
export async function Withdrawn({ refusal, certificate, current }: WithdrawnProps) {
  const t = await getTranslator('product');
  const { href } = await pageContext();
  if (refusal && current?.badge && isSaleStopKind(refusal.reason)) {
    return <StoppedSale refusal={refusal} badge={current.badge} />;
  }
  const standing = current?.standing ?? 'in_force';
  return (
    <section className={styles.withdrawn} aria-label={t('withdrawnLabel')}>
      {certificate && standing !== 'in_force' && (
        <EndedSeal star={certificate.star} standing={standing} />
      )}
      <EndWords
        className={styles.what}
        certificate={certificate}
        current={current}
        refusal={refusal}
      />
      <p>{t('cannotBuy')}</p>
      {certificate && (
        <p>
          <a
            className={actions.secondary}
            href={href(routes.certificate(certificate.verification_code))}
          >
            {t('verify')}
          </a>
        </p>
      )}
    </section>
  );
}

import { type Badge, formatDate } from 'ocop-core';
import type { Refusal } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { Seal } from '../seal/seal';
import styles from './withdrawn.module.css';

interface StoppedSaleProps {
  refusal: Refusal;
  badge: Badge;
}

/** A certified product that its seller does not sell at present: the badge stays true, and is shown. */
export async function StoppedSale({ refusal, badge }: StoppedSaleProps) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const { through } = refusal;
  return (
    <section className={styles.withdrawn} aria-label={t('stoppedSale.label')}>
      <Seal badge={badge} size="page" issuer={badge.issuer} />
      <p className={styles.what}>
        {refusal.reason === 'paused' && through
          ? t('stoppedSale.pausedThrough', { date: formatDate(through, locale) })
          : t(refusal.reason === 'paused' ? 'stoppedSale.paused' : 'stoppedSale.stopped')}
      </p>
      <p>{t('stoppedSale.stillCertified')}</p>
      <p>
        <a className={actions.secondary} href={href(routes.certificate(badge.verificationCode))}>
          {t('verify')}
        </a>
      </p>
    </section>
  );
}

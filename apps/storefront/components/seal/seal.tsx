import { type Badge, formatDate } from 'ocop-core';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import styles from './seal.module.css';
import { SealStamp } from './seal-stamp';
import { SealStars } from './seal-stars';

/** What a seal needs of a badge; only a certificate in force gives one. */
export type SealBadge = Pick<
  Badge,
  'star' | 'potentialFiveStar' | 'label' | 'decisionNumber' | 'validTo'
>;

interface SealProps {
  /** Null draws nothing: there is no default star. */
  badge: SealBadge | null;
  /** `card`: stamp and stars; `page` and `print`: with decision and validity. */
  size: 'card' | 'page' | 'print';
  /** Who decided, where there is room for it. */
  issuer?: string;
}

/** The OCOP badge. A screen reader hears one sentence; the drawing is hidden from it. */
export async function Seal({ badge, size, issuer }: SealProps) {
  if (!badge) return null;
  const t = await getTranslator('seal');
  const { locale } = await pageContext();
  const validTo = formatDate(badge.validTo, locale);
  const sentence = t(badge.potentialFiveStar ? 'sentencePotential' : 'sentence', {
    star: badge.star,
    decision: badge.decisionNumber,
    date: validTo,
  });
  return (
    <div className={`${styles.seal} ${styles[size]}`} data-testid="seal">
      <p className={layout.hidden}>{sentence}</p>
      <SealStamp star={badge.star} className={styles.stamp} />
      <div className={styles.words} aria-hidden="true">
        <SealStars star={badge.star} className={styles.stars} />
        {size !== 'card' && <p className={styles.label}>{badge.label}</p>}
        {badge.potentialFiveStar && <p className={styles.potential}>{t('potential')}</p>}
        {size !== 'card' && (
          <p className={styles.fact}>
            {t('decision', { decision: badge.decisionNumber })}
            {issuer && <span className={styles.issuer}>{issuer}</span>}
          </p>
        )}
        {size !== 'card' && <p className={styles.validity}>{t('validTo', { date: validTo })}</p>}
      </div>
    </div>
  );
}

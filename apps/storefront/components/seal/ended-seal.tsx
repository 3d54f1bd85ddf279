import type { Standing, StarLevel } from 'ocop-core';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import styles from './seal.module.css';
import { SealStamp } from './seal-stamp';

interface EndedSealProps {
  star: StarLevel;
  standing: Exclude<Standing, 'in_force'>;
}

/**
 * The seal of a certificate that does not count: an outline without colour, struck through when it
 * counts no longer, and the word. A screen reader hears a sentence that begins with the state.
 */
export async function EndedSeal({ star, standing }: EndedSealProps) {
  const t = await getTranslator('seal');
  return (
    <div className={`${styles.seal} ${styles.page} ${styles.ended}`} data-testid="ended-seal">
      <p className={layout.hidden}>{t(`endedSentence.${standing}`, { star })}</p>
      <SealStamp
        star={star}
        standing={standing === 'not_yet' ? 'not_yet' : 'ended'}
        className={styles.stamp}
      />
      <p className={styles.word} data-standing={standing} aria-hidden="true">
        {t(`ended.${standing}`)}
      </p>
    </div>
  );
}

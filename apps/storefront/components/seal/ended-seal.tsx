import type { StarLevel } from 'ocop-core';
import { getTranslator } from '@/lib/page-context';
import styles from './seal.module.css';
import { SealStamp } from './seal-stamp';

interface EndedSealProps {
  star: StarLevel;
  standing: 'revoked' | 'lapsed' | 'superseded' | 'not_yet';
}

/** The seal of a certificate that does not count: grey outline, struck through, and the word. */
export async function EndedSeal({ star, standing }: EndedSealProps) {
  const t = await getTranslator('seal');
  return (
    <div className={`${styles.seal} ${styles.page} ${styles.ended}`} data-testid="ended-seal">
      <SealStamp star={star} ended={standing !== 'not_yet'} className={styles.stamp} />
      <p className={styles.word} data-standing={standing}>
        {t(`ended.${standing}`)}
      </p>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Statistics } from '@/lib/backend/statistics';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { MarketScene } from '../prints/market-scene';
import { SearchForm } from '../shell/search-form';
import styles from './hero.module.css';

/** One sentence of promise, with the number of today where the register answers. */
export async function Hero({ statistics }: { statistics: Statistics | null }) {
  const t = await getTranslator('home');
  const number = (chunks: ReactNode) => <span className={styles.number}>{chunks}</span>;
  return (
    <section className={`${layout.page} ${styles.hero}`} aria-labelledby="loi-hua">
      <div className={styles.words}>
        <h1 className={styles.promise} id="loi-hua">
          {statistics
            ? t.rich('promiseWithNumber', { count: statistics.in_force, number })
            : t('promise')}
        </h1>
        <p className={styles.explanation}>{t('promiseExplained')}</p>
        <div className={styles.search}>
          <SearchForm id="tim-lon" label={t('searchLabel')} size="hero" />
        </div>
      </div>
      <MarketScene className={styles.print} />
    </section>
  );
}

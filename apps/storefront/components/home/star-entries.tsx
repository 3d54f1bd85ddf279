import { formatDate } from 'ocop-core';
import type { Statistics } from '@/lib/backend/statistics';
import { today } from '@/lib/clock';
import { getTranslator, pageContext } from '@/lib/page-context';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { SealStamp } from '../seal/seal-stamp';
import { SealStars } from '../seal/seal-stars';
import { SectionHeading } from '../shell/section-heading';
import styles from './star-entries.module.css';

const LEVELS = [5, 4, 3] as const;

/** The three certified levels, what each means, and how many are in force today. */
export async function StarEntries({ statistics }: { statistics: Statistics | null }) {
  const t = await getTranslator('home');
  const { locale, href } = await pageContext();
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby="theo-sao">
      <SectionHeading id="theo-sao" title={t('starsTitle')} />
      <ul className={styles.levels}>
        {LEVELS.map((star) => {
          const count = statistics?.by_star.find((entry) => entry.star === star)?.count ?? 0;
          return (
            <li key={star}>
              <a className={styles.level} href={href(searchPath({ stars: [star] }))}>
                <SealStamp star={star} className={styles.stamp} />
                <span className={styles.words}>
                  <SealStars star={star} className={styles.stars} />
                  <span className={styles.name}>{t('starName', { star })}</span>
                  <span className={styles.meaning}>{t(`starMeaning.${star}`)}</span>
                  {statistics && <span className={styles.count}>{t('starCount', { count })}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {statistics && (
        <p className={styles.date}>{t('countedOn', { date: formatDate(today(), locale) })}</p>
      )}
    </section>
  );
}

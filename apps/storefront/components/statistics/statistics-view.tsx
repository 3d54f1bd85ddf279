import { formatDate } from 'ocop-core';
import type { Statistics } from '@/lib/backend/statistics';
import { getTranslator, pageContext } from '@/lib/page-context';
import { statisticsTables } from '@/lib/statistics-tables';
import layout from '@/styles/layout.module.css';
import { CountTable } from './count-table';
import styles from './statistics-view.module.css';

/** What is certified today, counted in five ways. */
export async function StatisticsView({ statistics }: { statistics: Statistics }) {
  const t = await getTranslator('statistics');
  const { locale, href } = await pageContext();
  const { as_of, in_force: total, producers } = statistics;
  return (
    <div className={layout.stack}>
      <h1>{t('title')}</h1>
      <p className={styles.total}>
        {t.rich('total', {
          products: total,
          producers,
          number: (words) => <strong className={styles.number}>{words}</strong>,
        })}
      </p>
      <p className={layout.quiet}>{t('asOf', { date: formatDate(as_of, locale) })}</p>
      <div className={styles.tables}>
        {statisticsTables(statistics, locale).map(({ name, rows }) => (
          <CountTable
            key={name}
            id={name}
            title={t(`by.${name}`)}
            what={t(`what.${name}`)}
            total={total}
            rows={rows.map(({ path, ...row }) => ({ ...row, ...(path && { href: href(path) }) }))}
          />
        ))}
      </div>
    </div>
  );
}

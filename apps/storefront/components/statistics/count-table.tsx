import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './count-table.module.css';

export interface Counted {
  name: string;
  count: number;
  /** Where the counted products are. */
  href?: string;
}

interface CountTableProps {
  id: string;
  title: string;
  /** Head of the first column. */
  what: string;
  rows: readonly Counted[];
  /** What a full bar stands for. */
  total: number;
}

/** Counts as a table that reads without its bars; the longest bar is as long as the largest count. */
export async function CountTable({ id, title, what, rows, total }: CountTableProps) {
  const t = await getTranslator('statistics');
  const { locale } = await pageContext();
  const largest = Math.max(1, ...rows.map(({ count }) => count));
  const { number, percent: share } = formattersFor(locale);
  return (
    <section aria-labelledby={id}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <h2 id={id}>{title}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col" className={styles.number}>
              {t('products')}
            </th>
            <th scope="col" className={styles.number}>
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, href }) => (
            <tr key={name}>
              <th scope="row">
                {href && count > 0 ? <a href={href}>{name}</a> : name}
                <svg
                  className={styles.bar}
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect width={(100 * count) / largest} height="4" />
                </svg>
              </th>
              <td className={styles.number}>{number.format(count)}</td>
              <td className={styles.number}>{share.format(total === 0 ? 0 : count / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

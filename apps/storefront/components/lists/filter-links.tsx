import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './filter-links.module.css';

export interface FilterLink {
  key: string | number;
  text: string;
  count: number;
  /** Without language; of a chosen one, the list without it. */
  path: string;
  chosen?: boolean;
}

/** Ways to narrow a list, each a link with its number of products; nothing where there are none. */
export async function FilterLinks({
  title,
  links,
}: {
  title: string;
  links: readonly FilterLink[];
}) {
  const offered = links.filter(({ count, chosen }) => count > 0 || chosen);
  if (offered.length === 0) return null;
  const t = await getTranslator('lists');
  const { href } = await pageContext();
  return (
    <nav className={styles.filter} aria-label={title}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      <ul className={styles.links}>
        {offered.map(({ key, text, count, path, chosen = false }) => (
          <li key={key}>
            <a className={styles.link} href={href(path)} aria-current={chosen ? 'true' : undefined}>
              {text} <span className={styles.count}>{t('number', { count })}</span>
              {chosen && <span className={styles.remove}>{t('chosen')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

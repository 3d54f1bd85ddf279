import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './filter-links.module.css';

export interface FilterLink {
  key: string | number;
  text: string;
  /** Null where nobody can say. */
  count: number | null;
  /** Without language; of a chosen one, the list without it. */
  path: string;
  chosen?: boolean;
}

interface FilterLinksProps {
  title: string;
  links: readonly FilterLink[];
  /** Says that there is nothing behind a link, where it is to be named all the same. */
  whenEmpty?: string;
}

/** Ways to narrow a list, each a link with its number of products; nothing where there are none. */
export async function FilterLinks({ title, links, whenEmpty }: FilterLinksProps) {
  const offered = links.filter(({ count, chosen }) => whenEmpty || count !== 0 || chosen);
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
            {count === 0 && whenEmpty ? (
              <span className={styles.empty}>
                {text} <span className={styles.count}>{whenEmpty}</span>
              </span>
            ) : (
              <a
                className={styles.link}
                href={href(path)}
                aria-current={chosen ? 'true' : undefined}
              >
                {text}{' '}
                {count !== null && <span className={styles.count}>{t('number', { count })}</span>}
                {chosen && <span className={styles.remove}>{t('chosen')}</span>}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { getTranslator, pageContext } from '@/lib/page-context';
import { type SearchState, SORTS } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import styles from './sort-links.module.css';

/** The orders that a list can be in, as links. */
export async function SortLinks({ state }: { state: SearchState }) {
  const t = await getTranslator('search');
  const { href } = await pageContext();
  return (
    <nav className={styles.sorts} aria-label={t('sort')}>
      <ul className={styles.links}>
        {SORTS.map((sort) => (
          <li key={sort}>
            <a
              className={styles.link}
              href={href(searchPath({ ...state, sort, page: 1 }))}
              rel="nofollow"
              aria-current={state.sort === sort ? 'true' : undefined}
            >
              {t(`sorts.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { getTranslator, pageContext } from '@/lib/page-context';
import { pageNumbers } from '@/lib/search/search-request';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import styles from './pagination.module.css';

export async function Pagination({ state, pages }: { state: SearchState; pages: number }) {
  if (pages < 2) return null;
  const t = await getTranslator('search');
  const { href } = await pageContext();
  const to = (page: number) => href(searchPath({ ...state, page }));
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {state.page > 1 && (
        <a className={styles.page} href={to(state.page - 1)} rel="prev">
          {t('previousPage')}
        </a>
      )}
      <ul className={styles.numbers}>
        {pageNumbers(state.page, pages).map((page, index) => (
          <li key={page ?? `gap-${index < 2 ? 'before' : 'after'}`}>
            {page === null ? (
              <span className={styles.gap}>…</span>
            ) : (
              <a
                className={styles.page}
                href={to(page)}
                aria-label={t('page', { page })}
                aria-current={page === state.page ? 'page' : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {state.page < pages && (
        <a className={styles.page} href={to(state.page + 1)} rel="next">
          {t('nextPage')}
        </a>
      )}
    </nav>
  );
}

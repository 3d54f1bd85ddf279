import { getTranslator } from '@/lib/page-context';
import { pageNumbers } from '@/lib/search/search-request';
import styles from './pagination.module.css';

interface PageLinksProps {
  page: number;
  pages: number;
  /** The address of a page of the list. */
  to: (page: number) => string;
}

/** Links to the pages of a list; nothing where there is only one. */
export async function PageLinks({ page: current, pages, to }: PageLinksProps) {
  if (pages < 2) return null;
  const t = await getTranslator('search');
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {current > 1 && (
        <a className={styles.page} href={to(current - 1)} rel="prev">
          {t('previousPage')}
        </a>
      )}
      <ul className={styles.numbers}>
        {pageNumbers(current, pages).map((page, index) => (
          <li key={page ?? `gap-${index < 2 ? 'before' : 'after'}`}>
            {page === null ? (
              <span className={styles.gap}>…</span>
            ) : (
              <a
                className={styles.page}
                href={to(page)}
                aria-label={t('page', { page })}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {current < pages && (
        <a className={styles.page} href={to(current + 1)} rel="next">
          {t('nextPage')}
        </a>
      )}
    </nav>
  );
}

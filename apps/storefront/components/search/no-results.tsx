import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { hasFilters, type SearchState, withoutFilters } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import actions from '../action-link.module.css';
import { EmptyState } from '../empty-state';
import styles from './no-results.module.css';

/** Words that find something at any market. */
const EXAMPLES = ['mật ong', 'nước mắm', 'gạo', 'trà', 'cà phê', 'mắc ca'];

/** Nothing matches: says with which words and filters, and offers the ways on. */
export async function NoResults({ state }: { state: SearchState }) {
  const t = await getTranslator('search');
  const { href } = await pageContext();
  const filtered = hasFilters(state);
  return (
    <EmptyState title={state.q ? t('nothingFor', { q: state.q }) : t('nothing')}>
      <p>{filtered ? t('nothingWithFilters') : t('nothingWithWords')}</p>
      <p className={styles.ways}>
        {filtered && (
          <a className={actions.primary} href={href(searchPath(withoutFilters(state)))}>
            {t('clearFilters')}
          </a>
        )}
        <a className={actions.secondary} href={href(routes.search)}>
          {t('everything')}
        </a>
      </p>
      <p>{t('tryWords')}</p>
      <ul className={styles.words}>
        {EXAMPLES.map((q) => (
          <li key={q}>
            <a className={actions.quiet} href={href(searchPath({ q }))} lang="vi">
              {q}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

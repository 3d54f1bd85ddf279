import { getTranslator, pageContext } from '@/lib/page-context';
import type { Chip } from '@/lib/search/search-chips';
import { type SearchState, withoutFilters } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { CloseIcon } from '../shell/icons';
import styles from './search-chips.module.css';

/** The filters that are on, each a link that takes itself away. */
export async function SearchChips({
  state,
  chips,
}: {
  state: SearchState;
  chips: readonly Chip[];
}) {
  if (chips.length === 0) return null;
  const t = await getTranslator('search');
  const { href } = await pageContext();
  return (
    <ul className={styles.chips} aria-label={t('chosenFilters')}>
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <a className={styles.chip} href={href(searchPath(without))} rel="nofollow">
            <span className={layout.hidden}>{t('removeFilter')} </span>
            {text}
            <CloseIcon />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className={styles.clear} href={href(searchPath(withoutFilters(state)))} rel="nofollow">
            {t('clearFilters')}
          </a>
        </li>
      )}
    </ul>
  );
}

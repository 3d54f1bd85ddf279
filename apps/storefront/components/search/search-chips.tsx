import { getTranslator, pageContext } from '@/lib/page-context';
import type { Chip } from '@/lib/search/search-chips';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { CloseIcon } from '../shell/icons';
import styles from './search-chips.module.css';

interface SearchChipsProps {
  /** What was read out of the words. */
  understood: readonly Chip[];
  /** The filters that are on. */
  filters: readonly Chip[];
  /** The search without any of them. */
  without: SearchState;
}

/** All that narrows the list, each a link that takes itself away. */
export async function SearchChips({ understood, filters, without }: SearchChipsProps) {
  if (understood.length + filters.length === 0) return null;
  const t = await getTranslator('search');
  const { href } = await pageContext();
  return (
    <div className={styles.rows}>
      {understood.length > 0 && (
        <div className={styles.row}>
          <p className={styles.name}>{t('understoodAs')}</p>
          <Chips chips={understood} name={t('understoodAs')} look={styles.word ?? ''} />
        </div>
      )}
      {filters.length > 0 && (
        <Chips chips={filters} name={t('chosenFilters')} look={styles.filter ?? ''} />
      )}
      {understood.length + filters.length > 1 && (
        <a className={styles.clear} href={href(searchPath(without))} rel="nofollow">
          {t('clearAll')}
        </a>
      )}
    </div>
  );
}

interface ChipsProps {
  chips: readonly Chip[];
  name: string;
  look: string;
}

async function Chips({ chips, name, look }: ChipsProps) {
  const t = await getTranslator('search');
  const { href } = await pageContext();
  return (
    <ul className={styles.chips} aria-label={name}>
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <a className={`${styles.chip} ${look}`} href={href(searchPath(without))} rel="nofollow">
            <span className={layout.hidden}>{t('removeFilter')} </span>
            {text}
            <CloseIcon />
          </a>
        </li>
      ))}
    </ul>
  );
}

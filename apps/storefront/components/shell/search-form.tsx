import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { SearchIcon } from './icons';
import styles from './search-form.module.css';
import { SearchHelps } from './search-helps';

interface SearchFormProps {
  /** Two forms may stand on a page: each has its own id and its own name. */
  id: string;
  label: string;
  size?: 'header' | 'hero';
  query?: string;
  /** What else is kept of a search when its words change. */
  kept?: readonly (readonly [name: string, value: string])[];
}

/** A plain form to the search page; `browser/help-searching.ts` helps at its field. */
export async function SearchForm({
  id,
  label,
  size = 'header',
  query = '',
  kept = [],
}: SearchFormProps) {
  const t = await getTranslator('shell');
  const { href } = await pageContext();
  return (
    <search className={`${styles.search} ${styles[size]}`}>
      <form action={href(routes.search)} className={styles.form}>
        <label className={layout.hidden} htmlFor={id}>
          {label}
        </label>
        <input
          className={styles.input}
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={t('searchPlaceholder')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={120}
          // The script makes it a combobox before the development server's React looks at it.
          suppressHydrationWarning
        />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button className={styles.button} type="submit">
          <SearchIcon />
          <span className={styles.buttonText}>{t('searchButton')}</span>
        </button>
      </form>
      <SearchHelps listId={`${id}-goi-y`} />
    </search>
  );
}

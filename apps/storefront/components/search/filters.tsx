import type { SearchResult } from '@/lib/backend/search';
import { getTranslator, pageContext } from '@/lib/page-context';
import { facetOptions } from '@/lib/search/facet-options';
import { filterLabels } from '@/lib/search/search-labels';
import type { SearchState } from '@/lib/search/search-state';
import { FilterIcon } from '../shell/icons';
import { FacetList } from './facet-list';
import styles from './filters.module.css';
import { PriceForm } from './price-form';

interface FiltersProps {
  state: SearchState;
  facets: SearchResult['facets'];
  /** How many filters are on. */
  active: number;
}

/**
 * The filters: a sheet that opens on phones, a column from 1024 px on. One list of links in both; a
 * `details` element is the sheet, so that it opens without JavaScript.
 */
export async function Filters({ state, facets, active }: FiltersProps) {
  const t = await getTranslator('search');
  const { locale } = await pageContext();
  const labels = filterLabels(locale, t);
  const options = facetOptions(state, facets);
  return (
    <aside className={styles.filters} aria-label={t('filters')}>
      <details className={styles.sheet}>
        <summary className={styles.summary}>
          <FilterIcon />
          {t('filters')}
          {active > 0 && <span className={styles.active}>{active}</span>}
        </summary>
        <div className={styles.content}>
          <FacetList
            name="star"
            title={t('starFilter')}
            options={options.star}
            label={labels.star}
          />
          <FacetList
            name="region"
            title={t('regionFilter')}
            options={options.region}
            label={labels.region}
          />
          <FacetList
            name="province"
            title={t('provinceFilter')}
            options={options.province}
            label={labels.province}
          />
          <FacetList
            name="group"
            title={t('groupFilter')}
            options={options.group}
            label={labels.group}
          />
          <PriceForm state={state} />
        </div>
      </details>
    </aside>
  );
}

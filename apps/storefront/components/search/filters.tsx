import type { SearchResult } from '@/lib/backend/search';
import { fairNames, fairsThatAreOver } from '@/lib/lists/fair-names';
import { getTranslator, pageContext } from '@/lib/page-context';
import { facetOptions } from '@/lib/search/facet-options';
import { FILTER_OPENER, FILTER_SHEET } from '@/lib/search/filter-sheet';
import { filterLabels } from '@/lib/search/search-labels';
import { type SearchState, withoutFilters } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { CloseIcon, FilterIcon } from '../shell/icons';
import { FacetList, facetLinks } from './facet-list';
import styles from './filters.module.css';
import { PriceForm } from './price-form';

interface FiltersProps {
  state: SearchState;
  result: Pick<SearchResult, 'facets' | 'count'>;
  /** How many filters are on. */
  active: number;
}

/** The filters: a sheet over the page on phones, a column from 1024 px on. One list of links in both. */
export async function Filters({ state, result, active }: FiltersProps) {
  const t = await getTranslator('search');
  const { href } = await pageContext();
  return (
    <div className={styles.filters}>
      <a className={styles.opener} id={FILTER_OPENER} href={`#${FILTER_SHEET}`}>
        <FilterIcon />
        {t('filters')}
        {active > 0 && <span className={styles.active}>{active}</span>}
      </a>
      <aside className={styles.sheet} id={FILTER_SHEET} aria-label={t('filters')} tabIndex={-1}>
        <div className={styles.head}>
          <p className={styles.heading}>{t('filters')}</p>
          <a className={styles.close} href={`#${FILTER_OPENER}`}>
            <CloseIcon />
            <span className={layout.hidden}>{t('closeFilters')}</span>
          </a>
        </div>
        <div className={styles.content}>
          <FilterLists state={state} facets={result.facets} />
          <PriceForm state={state} />
        </div>
        <div className={styles.foot}>
          {active > 0 && (
            <a
              className={actions.quiet}
              href={`${href(searchPath(withoutFilters(state)))}#${FILTER_SHEET}`}
              rel="nofollow"
            >
              {t('clearFilters')}
            </a>
          )}
          <a className={`${actions.primary} ${styles.show}`} href={`#${FILTER_OPENER}`}>
            {t('showResults', { count: result.count })}
          </a>
        </div>
      </aside>
    </div>
  );
}

interface FilterListsProps {
  state: SearchState;
  facets: SearchResult['facets'];
}

async function FilterLists({ state, facets }: FilterListsProps) {
  const t = await getTranslator('search');
  const { locale } = await pageContext();
  const labels = filterLabels(locale, t, await fairNames());
  const options = facetOptions(state, facets);
  const over = await fairsThatAreOver();
  const fairs = options.fairs.filter(({ value, chosen }) => chosen || !over.has(value));
  const uses = [
    ...facetLinks(options.gift, labels.gift).map((link) => ({ ...link, key: 'gift' })),
    ...facetLinks(options.forExport, labels.forExport).map((link) => ({ ...link, key: 'export' })),
    ...facetLinks(fairs, labels.fair),
  ];
  return (
    <>
      <FacetList
        name="sao"
        title={t('starFilter')}
        links={facetLinks(options.stars, labels.star)}
      />
      <FacetList
        name="vung"
        title={t('regionFilter')}
        links={facetLinks(options.regions, labels.region)}
      />
      <FacetList
        name="tinh"
        title={t('provinceFilter')}
        links={facetLinks(options.provinces, labels.province)}
      />
      <FacetList
        name="tinh-cu"
        title={t('formerProvinceFilter')}
        links={facetLinks(options.formerProvinces, labels.formerProvince)}
        folded
      />
      <FacetList
        name="nhom"
        title={t('groupFilter')}
        links={facetLinks(options.groups, labels.group)}
      />
      <FacetList name="dip" title={t('useFilter')} links={uses} />
      <FacetList
        name="loai-chu-the"
        title={t('producerTypeFilter')}
        links={facetLinks(options.producerTypes, labels.producerType)}
        folded
      />
      <FacetList
        name="muc-gia"
        title={t('priceBandFilter')}
        links={facetLinks(options.priceBands, labels.priceBand)}
      />
    </>
  );
}

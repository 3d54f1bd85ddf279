import {
  CERTIFIED_STARS,
  type Locale,
  PRICE_BANDS,
  type PriceBand,
  REGIONS,
  regionName,
} from 'ocop-core';
import type { SearchResult } from '@/lib/backend/search';
import { type ListState, listPath } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { priceBandLabel } from '@/lib/search/search-labels';
import type { Translate } from '@/lib/translator';
import { type FilterLink, FilterLinks } from './filter-links';
import styles from './list-filters.module.css';

type Dimension = 'star' | 'band' | 'region';

interface ListFiltersProps {
  state: ListState;
  facets: SearchResult['facets'];
  /** The list's address without language. */
  base: string;
  /** What this list can be narrowed by, in this order. */
  by: readonly Dimension[];
}

const FACETS = { star: 'star', band: 'price_band', region: 'region' } as const;

/** The choices of a list that is no search. */
export async function ListFilters({ state, facets, base, by }: ListFiltersProps) {
  const t = await getTranslator('lists');
  const searchWords = await getTranslator('search');
  const { locale } = await pageContext();
  const bandText = (code: PriceBand) => priceBandLabel(code, locale, searchWords);
  return (
    <div className={styles.filters}>
      {by.map((dimension) => (
        <FilterLinks
          key={dimension}
          title={t(`by.${dimension}`)}
          links={choices(t, locale, bandText)[dimension].map(({ value, text }): FilterLink => {
            const chosen = state[dimension] === value;
            return {
              key: value,
              text,
              chosen,
              path: listPath(base, { ...state, page: 1, [dimension]: chosen ? null : value }),
              count: countIn(facets, FACETS[dimension], value),
            };
          })}
        />
      ))}
    </div>
  );
}

function choices(
  t: Translate<'lists'>,
  locale: Locale,
  bandText: (code: PriceBand) => string,
): Record<Dimension, { value: string | number; text: string }[]> {
  return {
    star: [...CERTIFIED_STARS].reverse().map((value) => ({
      value,
      text: t('star', { star: value }),
    })),
    band: PRICE_BANDS.map(({ code }) => ({
      value: code,
      text: bandText(code),
    })),
    region: REGIONS.map(({ code }) => ({ value: code, text: regionName(code, locale) })),
  };
}

function countIn(facets: SearchResult['facets'], facet: string, value: string | number): number {
  return facets[facet]?.find((entry) => entry.value === String(value))?.count ?? 0;
}

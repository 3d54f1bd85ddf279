import { groupName, isGroupCode, isStarLevel } from 'ocop-core';
import { readList, type SearchResult } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import { type FilterLink, FilterLinks } from '../lists/filter-links';
import styles from './place-facts.module.css';

/** A province or a region of today. */
export type PlaceCode = { province: string } | { region: string };

interface PlaceFactsProps {
  place: PlaceCode;
  /** The search that links go on from. */
  state: Partial<SearchState>;
}

/** What is certified in a place today: counts by star and group, each a way into the search. */
export async function PlaceFacts({ place, state }: PlaceFactsProps) {
  const filters = 'province' in place ? { province: [place.province] } : { region: [place.region] };
  const answer = await settle(readList({ filters, facets: ['star', 'group'], take: 1 }));
  if (!answer.available || answer.value.count === 0) return null;
  const t = await getTranslator('placeFacts');
  const { locale } = await pageContext();
  const { facets } = answer.value;
  return (
    <div className={styles.facts} data-place-facts>
      <FilterLinks
        title={t('stars')}
        links={codes(facets.star)
          .sort((a, b) => b.code.localeCompare(a.code))
          .flatMap(({ code, count: found }): FilterLink[] => {
            const star = Number(code);
            if (!isStarLevel(star)) return [];
            const path = searchPath({ ...state, stars: [star] });
            return [{ key: star, text: t('star', { star }), count: found, path }];
          })}
      />
      <FilterLinks
        title={t('groups')}
        links={codes(facets.group).flatMap(({ code, count: found }): FilterLink[] => {
          if (!isGroupCode(code)) return [];
          const path = searchPath({ ...state, groups: [code] });
          const text = groupName({ scheme: '2023', code }, locale);
          return [{ key: code, text, count: found, path }];
        })}
      />
    </div>
  );
}

function codes(facet: SearchResult['facets'][string] | undefined) {
  return (facet ?? []).map(({ value, count }) => ({ code: value, count }));
}

import { groupName, isGroupCode, isStarLevel } from 'ocop-core';
import { readProducers } from '@/lib/backend/producers';
import { readList, type SearchResult } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { type FilterLink, FilterLinks } from '../lists/filter-links';
import styles from './place-facts.module.css';

const MOST_SPECIAL = 5;
const MOST_PRODUCERS = 6;

interface PlaceFactsProps {
  /** The place as search and register ask for it. */
  place: { province: string } | { region: string };
  /** The search that links go on from. */
  state: Partial<SearchState>;
}

/** What is certified in a place today: counts as ways into the search, its best, its producers. */
export async function PlaceFacts({ place, state }: PlaceFactsProps) {
  const filters = 'province' in place ? { province: [place.province] } : { region: [place.region] };
  const [answer, producers] = await Promise.all([
    settle(readList({ filters, facets: ['star', 'group'], sort: 'star_desc', take: MOST_SPECIAL })),
    settle(readProducers({ ...place, order: 'most', limit: MOST_PRODUCERS })),
  ]);
  if (!answer.available || answer.value.count === 0) return null;
  const t = await getTranslator('placeFacts');
  const { locale, href } = await pageContext();
  const { hits, facets } = answer.value;
  return (
    <div className={styles.facts}>
      <FilterLinks
        title={t('stars')}
        links={codes(facets.star).flatMap(({ code, count: found }): FilterLink[] => {
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
      <div>
        <p className={styles.title}>{t('special')}</p>
        <ul className={styles.names}>
          {hits.map(({ product_id, handle, title, star }) => (
            <li key={product_id}>
              <a href={href(routes.product(handle))}>{title}</a>{' '}
              <span className={layout.quiet}>{t('star', { star })}</span>
            </li>
          ))}
        </ul>
      </div>
      {producers.available && producers.value.producers.length > 0 && (
        <div>
          <p className={styles.title}>{t('producers')}</p>
          <ul className={styles.names}>
            {producers.value.producers.map((producer) => (
              <li key={producer.handle}>
                <a href={href(routes.producer(producer.handle))}>{producer.name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function codes(facet: SearchResult['facets'][string] | undefined) {
  return (facet ?? []).map(({ value, count }) => ({ code: value, count }));
}

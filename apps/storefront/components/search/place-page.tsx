import type { ReactNode } from 'react';
import type { SearchState } from '@/lib/search/search-state';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import styles from './place-page.module.css';
import { SearchResults } from './search-results';

interface PlacePageProps {
  /** From the shop's front to the place that this one lies in. */
  steps: readonly { name: string; path: string }[];
  state: SearchState;
  title: (count: number) => string;
  /** What there is to say about the place. */
  children: ReactNode;
  /** Stands beside what there is to say where the window is wide. */
  map?: ReactNode;
  /** What follows the list. */
  after?: ReactNode;
}

/** Products of a place: its own words over a list that goes on as a search. */
export function PlacePage({ steps, state, title, children, map, after }: PlacePageProps) {
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={steps} />
      <SearchResults state={state} title={title}>
        <div className={map ? `${styles.intro} ${styles.mapped}` : styles.intro}>
          <div className={styles.words}>{children}</div>
          {map}
        </div>
      </SearchResults>
      {after}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { SearchState } from '@/lib/search/search-state';
import layout from '@/styles/layout.module.css';
import styles from './place-page.module.css';
import { SearchResults } from './search-results';

interface PlacePageProps {
  state: SearchState;
  title: (count: number) => string;
  /** What there is to say about the place. */
  children: ReactNode;
  /** What follows the list. */
  after?: ReactNode;
}

/** Products of a place: its own words over a list that goes on as a search. */
export function PlacePage({ state, title, children, after }: PlacePageProps) {
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <SearchResults state={state} title={title}>
        <div className={styles.intro}>{children}</div>
      </SearchResults>
      {after}
    </div>
  );
}

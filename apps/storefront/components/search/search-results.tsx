import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { type SearchResult, searchProducts } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { searchChips } from '@/lib/search/search-chips';
import { filterLabels } from '@/lib/search/search-labels';
import { PAGE_SIZE, searchRequest } from '@/lib/search/search-request';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import { CardGrid } from '../cards/card-grid';
import { ShopUnavailable } from '../shop-unavailable';
import { Filters } from './filters';
import { NoResults } from './no-results';
import { Pagination } from './pagination';
import { SearchChips } from './search-chips';
import styles from './search-results.module.css';
import { SortLinks } from './sort-links';

interface SearchResultsProps {
  state: SearchState;
  /** The page's title with the number of products. */
  title: (count: number) => string;
  /** What stands between the title and the list. */
  children?: ReactNode;
}

/** Everything under the title of a list: filters, chips, sorting, cards, pages. */
export async function SearchResults({ state, title, children }: SearchResultsProps) {
  const answer = await settle(searchProducts(searchRequest(state)));
  if (!answer.available) return <ShopUnavailable what="search" />;
  const { locale, href } = await pageContext();
  const pages = Math.ceil(answer.value.count / PAGE_SIZE);
  if (pages > 0 && state.page > pages) redirect(href(searchPath({ ...state, page: pages })));
  const t = await getTranslator('search');
  const chips = searchChips(state, filterLabels(locale, t), t, locale);
  const filters = <Filters state={state} facets={answer.value.facets} active={chips.length} />;
  return (
    <>
      <h1 className={styles.title}>{title(answer.value.count)}</h1>
      {children}
      <div className={styles.columns}>
        {filters}
        <div className={styles.found}>
          <SearchChips state={state} chips={chips} />
          <Found state={state} result={answer.value} pages={pages} />
        </div>
      </div>
    </>
  );
}

interface FoundProps {
  state: SearchState;
  result: SearchResult;
  pages: number;
}

async function Found({ state, result, pages }: FoundProps) {
  const t = await getTranslator('search');
  if (result.hits.length === 0) return <NoResults state={state} />;
  const from = (state.page - 1) * PAGE_SIZE + 1;
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.range}>
          {t('range', { from, to: from + result.hits.length - 1, count: result.count })}
        </p>
        <SortLinks state={state} />
      </div>
      <CardGrid hits={result.hits} heading="h2" eager={4} narrow />
      <Pagination state={state} pages={pages} />
    </>
  );
}

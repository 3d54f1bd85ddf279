import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { type SearchResult, searchProducts } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { fairNames } from '@/lib/lists/fair-names';
import { getTranslator, pageContext } from '@/lib/page-context';
import { everythingOff } from '@/lib/search/everything-off';
import { RESULTS } from '@/lib/search/filter-sheet';
import { type Chip, searchChips } from '@/lib/search/search-chips';
import { filterLabels } from '@/lib/search/search-labels';
import { PAGE_SIZE, searchRequest } from '@/lib/search/search-request';
import { isPriceReversed, type SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import { understoodChips } from '@/lib/search/understood-chips';
import { CardGrid } from '../cards/card-grid';
import { CertificateList } from '../certificate/certificate-list';
import { Notice } from '../notice';
import { ShopUnavailable } from '../shop-unavailable';
import { Filters } from './filters';
import { NoResults } from './no-results';
import { Pagination } from './pagination';
import { SearchChips } from './search-chips';
import { SearchNotes } from './search-notes';
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
  const { value: result } = answer;
  const { locale, href } = await pageContext();
  const pages = Math.ceil(result.count / PAGE_SIZE);
  if (pages > 0 && state.page > pages) redirect(href(searchPath({ ...state, page: pages })));
  const t = await getTranslator('search');
  const labels = filterLabels(locale, t, await fairNames());
  const filters = searchChips(state, labels, t, locale);
  // Where words alone found nothing, there is nothing to choose from.
  const filterable = result.hits.length > 0 || filters.length > 0;
  const words = understoodChips(state, result.understood, labels, t, locale);
  return (
    <>
      <h1 className={styles.title}>{title(result.count)}</h1>
      {children}
      <div className={filterable ? `${styles.columns} ${styles.filtered}` : styles.columns}>
        {filterable && <Filters state={state} result={result} active={filters.length} />}
        <div className={styles.found} id={RESULTS}>
          <SearchChips
            understood={words}
            filters={filters}
            without={everythingOff(state, result.understood)}
          />
          <SearchNotes
            state={state}
            understood={result.understood}
            found={result.hits.length > 0}
          />
          {isPriceReversed(state) && (
            <Notice kind="trouble">
              <p>{t('priceReversed')}</p>
            </Notice>
          )}
          {result.hits.length > 0 && <CertificateList certificates={result.certificates} />}
          <Found state={state} result={result} chips={[...words, ...filters]} pages={pages} />
        </div>
      </div>
    </>
  );
}

interface FoundProps {
  state: SearchState;
  result: SearchResult;
  /** What could be taken away to find more. */
  chips: readonly Chip[];
  pages: number;
}

async function Found({ state, result, chips, pages }: FoundProps) {
  const t = await getTranslator('search');
  if (result.hits.length === 0) {
    return <NoResults state={state} chips={chips} certificates={result.certificates} />;
  }
  const from = (state.page - 1) * PAGE_SIZE + 1;
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.range}>
          {t('range', { from, to: from + result.hits.length - 1, count: result.count })}
        </p>
        <SortLinks state={state} />
      </div>
      <CardGrid hits={result.hits} heading="h2" eager={4} narrow comparable />
      <Pagination state={state} pages={pages} />
    </>
  );
}

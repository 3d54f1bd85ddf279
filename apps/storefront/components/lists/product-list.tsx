import { redirect } from 'next/navigation';
import type { SearchResult } from '@/lib/backend/search';
import { type ListState, listPath } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { PAGE_SIZE } from '@/lib/search/search-request';
import actions from '../action-link.module.css';
import { CardGrid } from '../cards/card-grid';
import { Notice } from '../notice';
import { PageLinks } from '../search/page-links';

interface ProductListProps {
  result: SearchResult;
  state: ListState;
  /** The list's address without language. */
  base: string;
  /** On a producer's own page the cards do not lead back to it. */
  producers?: boolean;
}

/** The cards of one page of a list, and the way to its other pages. */
export async function ProductList({ result, state, base, producers = true }: ProductListProps) {
  const t = await getTranslator('lists');
  const { href } = await pageContext();
  const pages = Math.ceil(result.count / PAGE_SIZE);
  if (pages > 0 && state.page > pages) redirect(href(listPath(base, { ...state, page: pages })));
  if (result.hits.length === 0) {
    return (
      <Notice kind="note" title={t('nothing')}>
        <p>
          <a className={actions.quiet} href={href(base)}>
            {t('whole')}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <CardGrid hits={result.hits} producers={producers} />
      <PageLinks
        page={state.page}
        pages={pages}
        to={(page) => href(listPath(base, { ...state, page }))}
      />
    </>
  );
}

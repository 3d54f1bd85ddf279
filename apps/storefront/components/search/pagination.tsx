import { pageContext } from '@/lib/page-context';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import { PageLinks } from './page-links';

export async function Pagination({ state, pages }: { state: SearchState; pages: number }) {
  const { href } = await pageContext();
  return (
    <PageLinks
      page={state.page}
      pages={pages}
      to={(page) => href(searchPath({ ...state, page }))}
    />
  );
}

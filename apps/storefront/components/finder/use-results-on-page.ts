import { useEffect, useRef, useState } from 'react';
import { RESULTS } from '@/lib/search/filter-sheet';

/**
 * Marks the results as busy while new ones are on their way (they stay readable, dimmed), and says for
 * screen readers what came: the page's own heading, with the number of products.
 */
export function useResultsOnPage(pending: boolean): string {
  const [heard, setHeard] = useState('');
  const searched = useRef(false);
  useEffect(() => {
    document.getElementById(RESULTS)?.setAttribute('aria-busy', String(pending));
    if (pending) {
      searched.current = true;
      return;
    }
    if (!searched.current) return;
    setHeard(document.querySelector('main h1')?.textContent ?? '');
    const otherLanguage = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (otherLanguage) otherLanguage.search = location.search;
  }, [pending]);
  return pending ? '' : heard;
}

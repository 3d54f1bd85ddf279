import { followWords } from './follow-words';
import { searchBox } from './search-box';
import { suggestWords } from './suggest-words';

/**
 * Helps at a search field. Where the results are on the page already they follow the words, and
 * suggestions come only when asked for with the arrow key, so as not to lie over them. The field is
 * only read: what is being composed (Telex, a phone's keyboard) is never touched.
 */
export function helpSearching(place: HTMLElement): void {
  const box = searchBox(place);
  if (!box) return;
  const here = new URL(box.form.action).pathname === location.pathname;
  if (here) followWords(box);
  suggestWords(box, { whileTyping: !here });
}

import { followWords } from './follow-words';
import { suggestWords } from './suggest-words';

/** What the server has drawn of a search box (`components/shell/search-form.tsx`). */
export interface SearchBox {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** The list of suggestions, empty and hidden. */
  list: HTMLElement;
  /** Read out by screen readers. */
  heard: HTMLElement;
  /** Why the results stay behind the words; hidden. */
  offline: HTMLElement;
}

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

function searchBox(place: HTMLElement): SearchBox | null {
  const form = place.querySelector('form');
  const input = place.querySelector<HTMLInputElement>('input[type=search]');
  const list = place.querySelector<HTMLElement>('[role=listbox]');
  const heard = place.querySelector<HTMLElement>('[data-heard]');
  const offline = place.querySelector<HTMLElement>('[data-offline]');
  return form && input && list && heard && offline ? { form, input, list, heard, offline } : null;
}

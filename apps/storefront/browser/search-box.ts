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

/** The parts of a search box; null where one is missing. */
export function searchBox(place: HTMLElement): SearchBox | null {
  const form = place.querySelector('form');
  const input = place.querySelector<HTMLInputElement>('input[type=search]');
  const list = place.querySelector<HTMLElement>('[role=listbox]');
  const heard = place.querySelector<HTMLElement>('[data-heard]');
  const offline = place.querySelector<HTMLElement>('[data-offline]');
  return form && input && list && heard && offline ? { form, input, list, heard, offline } : null;
}

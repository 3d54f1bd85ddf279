/** Path and query that sending a search form leads to, with other words in its field. */
export function searchAddress(form: HTMLFormElement, words: string): string {
  const query = new URLSearchParams();
  const q = words.trim().replace(/\s+/g, ' ');
  if (q) query.set('q', q);
  for (const [name, value] of new FormData(form)) {
    if (name !== 'q' && typeof value === 'string') query.append(name, value);
  }
  const { pathname } = new URL(form.action);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

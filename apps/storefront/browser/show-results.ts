/** What of a page hangs on the words that were searched for; the field itself stays untouched. */
const PARTS = ['title', 'main', 'header a[hreflang]'];
const STYLE = /<style[^>]*>([^<]*)<\/style>/;

/**
 * Puts what was found in the place of what is shown, under its own address. A page carries the rules
 * that it uses: they go into the style element that is there, since the other has another nonce.
 * @param html the page behind the address
 * @returns false where it is no such page
 */
export function showResults(html: string, address: string): boolean {
  const [, rules] = STYLE.exec(html) ?? [];
  const page = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
  const pairs = PARTS.map((part) => [document.querySelector(part), page.querySelector(part)]);
  if (!pairs.every(([shown, found]) => shown && found)) return false;
  const style = document.querySelector('head style');
  if (style && rules) style.textContent = rules;
  for (const [shown, found] of pairs) if (shown && found) shown.replaceWith(found);
  history.replaceState(history.state, '', address);
  return true;
}

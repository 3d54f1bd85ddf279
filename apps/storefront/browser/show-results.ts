/** What of a page hangs on the words that were searched for; the field itself stays untouched. */
const PARTS = ['title', 'main', 'header a[hreflang]'];

/**
 * Puts what was found in the place of what is shown, under its own address. Its rules come along in
 * the style element that is there: another would not have this page's nonce.
 * @param html the page behind the address
 * @returns false where it is no such page
 */
export function showResults(html: string, address: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const pairs = PARTS.map((part) => [document.querySelector(part), page.querySelector(part)]);
  if (!pairs.every(([shown, found]) => shown && found)) return false;
  for (const [shown, found] of pairs) if (shown && found) shown.replaceWith(found);
  const [style, newStyle] = [document, page].map((one) => one.querySelector('head style'));
  if (style && newStyle) style.textContent = newStyle.textContent;
  history.replaceState(history.state, '', address);
  return true;
}

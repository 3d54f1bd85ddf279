import { readPage } from './read-page';

/** What of a page hangs on the words that were searched for; the field itself stays untouched. */
const PARTS = ['title', 'main', 'header a[hreflang]'];

/**
 * Puts what was found in the place of what is shown, under its own address. A page carries the rules
 * that it uses: as a sheet they take the place of those that are there.
 * @param html the page behind the address
 * @returns false where it is no such page, or the browser takes no sheets
 */
export function showResults(html: string, address: string): boolean {
  const { page, rules } = readPage(html);
  const pairs = PARTS.map((part) => [document.querySelector(part), page.querySelector(part)]);
  if (!document.adoptedStyleSheets) return false;
  if (!pairs.every(([shown, found]) => shown && found)) return false;
  if (rules) applyRules(rules);
  for (const [shown, found] of pairs) if (shown && found) shown.replaceWith(found);
  history.replaceState(history.state, '', address);
  return true;
}

function applyRules(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  for (const own of document.styleSheets) own.disabled = true;
}

/** Under this name Medusa's admin keeps the language that an operator chose. */
const CHOSEN = 'lng';

/**
 * The language in which the admin opens until its operator chooses one: Vietnamese, unless the
 * browser speaks English and no Vietnamese.
 * @param languages of the browser, the preferred one first: `navigator.languages`
 */
export function firstLanguage(languages: readonly string[]): 'vi' | 'en' {
  const spoken = languages.map((tag) => tag.split('-', 1)[0]);
  return spoken.includes('en') && !spoken.includes('vi') ? 'en' : 'vi';
}

/** Notes that language before the admin looks for it: Medusa's own default is English for all. */
export function chooseFirstLanguage(store: Storage, languages: readonly string[]): void {
  if (store.getItem(CHOSEN) === null) store.setItem(CHOSEN, firstLanguage(languages));
}

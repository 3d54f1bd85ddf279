import type { Locale } from 'ocop-core';

/**
 * Of texts that sellers and buyers wrote: the `lang` that a page of another language marks them with, so
 * that a screen reader reads Vietnamese as Vietnamese (WCAG 2.2, 3.1.2).
 */
export function givenLanguage(locale: Locale): Locale | undefined {
  return locale === 'vi' ? undefined : 'vi';
}

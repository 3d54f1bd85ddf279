import 'server-only';
import type { Locale } from 'ocop-core';
import { cache } from 'react';
import { currentLocale } from './current-locale';
import { localePath } from './locale';
import { type Namespace, translatorFor } from './translator';

/** Messages of one namespace for the page being rendered. */
export const getTranslator = cache(async <N extends Namespace>(namespace: N) =>
  translatorFor(await currentLocale(), namespace),
);

export interface PageContext {
  locale: Locale;
  /** An address of the shop in the page's language. */
  href: (path: string) => string;
}

/** What nearly every server component needs to know of its page. */
export const pageContext = cache(async (): Promise<PageContext> => {
  const locale = await currentLocale();
  return { locale, href: (path) => localePath(locale, path) };
});

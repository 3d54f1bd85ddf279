import { EXAMPLE_FAIR, type Locale } from 'ocop-core';
import { translatorFor } from '../translator';

/** A fair's name as far as it is known: the words of its address part. 'tet-2027' → 'tet 2027'. */
export function fairName(slug: string, locale: Locale): string {
  if (slug === EXAMPLE_FAIR) return translatorFor(locale, 'fairs')('exampleName');
  return slug.replaceAll('-', ' ');
}

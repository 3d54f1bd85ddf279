import type { Metadata } from 'next';
import type { Locale } from 'ocop-core';
import { LOCALES, localePath } from './locale';

interface PageFacts {
  locale: Locale;
  /** The page's address without language. */
  path: string;
  title: string;
  description?: string;
  /** Withdrawn, personal and filtered pages are not for search engines. */
  index?: boolean;
}

/** Head of a page: title, description, canonical address and the same page in the other language. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  index = true,
}: PageFacts): Metadata {
  const languages = Object.fromEntries(
    LOCALES.map((language) => [language, localePath(language, path)]),
  );
  return {
    title,
    ...(description && { description }),
    ...(!index && { robots: { index: false, follow: true } }),
    alternates: {
      canonical: localePath(locale, path),
      languages: { ...languages, 'x-default': localePath('vi', path) },
    },
  };
}

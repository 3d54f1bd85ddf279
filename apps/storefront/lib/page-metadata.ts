import type { Metadata } from 'next';
import type { Locale } from 'ocop-core';
import { type FeedName, feedPath } from './feeds/feed-path';
import { LOCALES, localePath } from './locale';
import { picturePath } from './pictures/picture-path';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './pictures/picture-size';
import { translatorFor } from './translator';

interface PageFacts {
  locale: Locale;
  /** The page's address without language. */
  path: string;
  title: string;
  description?: string;
  /** Withdrawn, personal and filtered pages are not for search engines. */
  index?: boolean;
  /** Address of the picture that is shown where the page is shared; the shop's own unless told. */
  picture?: string;
  /** The feed that goes with the page; new products unless told. */
  feed?: FeedName;
}

/**
 * Head of a page: title, description, canonical address, the same page in the other language, and
 * how it looks where it is shared. Addresses become absolute by the layout's `metadataBase`.
 */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  index = true,
  picture = picturePath(locale, 'shop'),
  feed = 'recognised',
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
      types: {
        'application/atom+xml': [
          { url: feedPath(locale, feed), title: translatorFor(locale, 'feeds')(`${feed}.title`) },
        ],
      },
    },
    openGraph: {
      type: 'website',
      siteName: 'Chợ Phiên',
      url: localePath(locale, path),
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: [{ url: picture, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, alt: title }],
    },
    twitter: { card: 'summary_large_image', images: [picture] },
  };
}

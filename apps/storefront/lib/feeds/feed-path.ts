import type { Locale } from 'ocop-core';

/** File of each feed; the same in both languages. */
export const FEED_FILES = {
  revocations: 'thu-hoi.xml',
  recognised: 'san-pham-moi.xml',
} as const;

export type FeedName = keyof typeof FEED_FILES;

/** The address of a feed: '/feed/vi/thu-hoi.xml'. */
export function feedPath(locale: Locale, feed: FeedName): string {
  return `/feed/${locale}/${FEED_FILES[feed]}`;
}

/** The feed of a file name, or null. */
export function feedOfFile(file: string): FeedName | null {
  for (const feed of ['revocations', 'recognised'] as const) {
    if (FEED_FILES[feed] === file) return feed;
  }
  return null;
}

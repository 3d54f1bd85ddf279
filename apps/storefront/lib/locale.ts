import type { Locale } from 'ocop-core';

export const LOCALES: readonly Locale[] = ['vi', 'en'];
const DEFAULT_LOCALE: Locale = 'vi';

function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en';
}

/** Vietnamese is the shop's own language: anything unknown reads as Vietnamese. */
export function parseLocale(value: unknown): Locale {
  return isLocale(value) ? value : DEFAULT_LOCALE;
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}

/**
 * The address of a page in a language: '/tim-kiem' in Vietnamese, '/en/tim-kiem' in English.
 * @param path begins with '/', without a language
 */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Takes the language off an address as people see it. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  const [, first = '', ...rest] = pathname.split('/');
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path: pathname };
  return { locale: first, path: `/${rest.join('/')}` };
}

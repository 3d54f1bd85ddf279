import type { Locale } from 'ocop-core';

/** Made once for each language: making one takes longer than all that a page uses it for. */
const MADE = { vi: makeFormatters('vi'), en: makeFormatters('en') };

function makeFormatters(locale: Locale) {
  const region = locale === 'vi' ? 'vi-VN' : 'en-GB';
  return {
    byName: new Intl.Collator(locale).compare,
    number: new Intl.NumberFormat(region),
    percent: new Intl.NumberFormat(region, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
}

export function formattersFor(locale: Locale) {
  return MADE[locale];
}

import {
  fold,
  formerProvinceBySlug,
  groupName,
  type Locale,
  PRODUCT_GROUPS,
  provinceBySlug,
  REGIONS,
} from 'ocop-core';
import type { Suggested } from '../backend/suggested';
import { localePath } from '../locale';
import { pictureUrl } from '../media-url';
import { routes } from '../routes';
import { translatorFor } from '../translator';
import { completions } from './completions';
import { searchPath } from './search-url';
import type { Suggestion, SuggestionGroup, Suggestions } from './suggestions';

const MOST_QUERIES = 3;
const MOST_PRODUCTS = 4;
const MOST_OTHERS = 3;

interface Asked {
  q: string;
  locale: Locale;
  /** Where the pictures come from. */
  backendUrl: string;
}

/** Puts what the backend suggests into the words and addresses of the shop. */
export function makeSuggestions(suggested: Suggested, asked: Asked): Suggestions {
  const t = translatorFor(asked.locale, 'finder');
  const groups: SuggestionGroup[] = [
    { title: t('queries'), options: queries(suggested, asked.q) },
    { title: t('products'), options: products(suggested, asked) },
    { title: t('places'), options: places(suggested, asked.locale) },
    { title: t('groups'), options: productGroups(asked) },
    { title: t('producers'), options: producers(suggested, asked.locale) },
  ]
    .filter(({ options }) => options.length > 0)
    .map(({ title, options }) => ({
      title,
      options: options.map((option) => ({
        ...option,
        href: localePath(asked.locale, option.href),
      })),
    }));
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return { groups, heard: t('heard', { count }) };
}

function queries({ products }: Suggested, q: string): Suggestion[] {
  const titles = products.map(({ title }) => title);
  return completions(q, titles)
    .slice(0, MOST_QUERIES)
    .map((text) => ({ text, href: searchPath({ q: text }) }));
}

function products({ products: found }: Suggested, { locale, backendUrl }: Asked): Suggestion[] {
  const t = translatorFor(locale, 'finder');
  return found.slice(0, MOST_PRODUCTS).map(({ title, handle, thumbnail, star, province_name }) => ({
    text: title,
    href: routes.product(handle),
    detail: province_name,
    picture: pictureUrl(thumbnail, backendUrl),
    ...(star !== null && { star: { level: star, label: t('star', { star }) } }),
  }));
}

function places({ places: found }: Suggested, locale: Locale): Suggestion[] {
  const t = translatorFor(locale, 'finder');
  return found.slice(0, MOST_OTHERS).map(({ kind, slug, name }) => {
    const place = placeOf(kind, slug);
    return {
      text: place && locale === 'en' ? place.nameEn : name,
      href: kind === 'region' ? routes.region(slug) : routes.province(slug),
      detail: t(`placeKinds.${kind}`),
    };
  });
}

function placeOf(kind: Suggested['places'][number]['kind'], slug: string) {
  switch (kind) {
    case 'region':
      return REGIONS.find((region) => region.slug === slug) ?? null;
    case 'province':
      return provinceBySlug(slug);
    case 'former_province':
      return formerProvinceBySlug(slug);
  }
}

/** Groups in whose name a word begins as typed. */
function productGroups({ q, locale }: Asked): Suggestion[] {
  const typed = fold(q).trim();
  if (typed.length < 2) return [];
  return PRODUCT_GROUPS.map(({ scheme, code }) => ({
    text: groupName({ scheme, code }, locale),
    href: routes.group(code),
  })).filter(({ text }) => ` ${fold(text)}`.includes(` ${typed}`));
}

function producers({ producers: found }: Suggested, locale: Locale): Suggestion[] {
  const t = translatorFor(locale, 'finder');
  return found.slice(0, MOST_OTHERS).map(({ name, handle, count }) => ({
    text: name,
    href: handle ? routes.producer(handle) : searchPath({ q: name }),
    detail: t('producerCount', { count }),
  }));
}

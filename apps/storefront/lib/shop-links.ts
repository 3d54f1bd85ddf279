import { groupName, type Locale, PRODUCT_GROUPS, REGIONS, regionName } from 'ocop-core';
import { routes } from './routes';

/** A link of the shop's own; the path is without language. */
export interface ShopLink {
  path: string;
  text: string;
}

export function groupLinks(locale: Locale): ShopLink[] {
  return PRODUCT_GROUPS.map(({ scheme, code }) => ({
    path: routes.group(code),
    text: groupName({ scheme, code }, locale),
  }));
}

export function regionLinks(locale: Locale): ShopLink[] {
  return REGIONS.map(({ code, slug }) => ({
    path: routes.region(slug),
    text: regionName(code, locale),
  }));
}

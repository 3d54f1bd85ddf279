import { routes } from './routes';
import type { QueryValues } from './search/search-url';

/*
 * After a form was sent, the next page says what came of it. The address carries a word for it, so
 * that it works without JavaScript, and only words of these lists are ever shown.
 */
const PARAMETER = 'tin';

const PRODUCT_TELLINGS = {
  chooseVariant: 'chon-loai',
  quantityWrong: 'so-luong',
  refused: 'khong-them-duoc',
  unavailable: 'tam-ngung',
} as const;
export type ProductTelling = keyof typeof PRODUCT_TELLINGS;

const BASKET_TELLINGS = {
  added: 'da-them',
  removed: 'da-bo',
  updated: 'da-sua',
  quantityRefused: 'khong-du-hang',
  unavailable: 'tam-ngung',
} as const;
export type BasketTelling = keyof typeof BASKET_TELLINGS;

const REPORT_TELLINGS = { reported: 'da-bao', notReported: 'chua-bao-duoc' } as const;
export type ReportTelling = keyof typeof REPORT_TELLINGS;

/** The product's page with a word about what happened to a report of a review. */
export function reportTold(handle: string, telling: ReportTelling): string {
  return `${routes.product(handle)}?${PARAMETER}=${REPORT_TELLINGS[telling]}#nhan-xet`;
}

export function reportTelling(query: QueryValues): ReportTelling | null {
  return keyOf(REPORT_TELLINGS, query[PARAMETER]);
}

/** The product's page with a word about what happened. */
export function productTold(handle: string, telling: ProductTelling): string {
  return `${routes.product(handle)}?${PARAMETER}=${PRODUCT_TELLINGS[telling]}`;
}

/** The basket's page with a word about what happened. */
export function basketTold(telling: BasketTelling): string {
  return `${routes.basket}?${PARAMETER}=${BASKET_TELLINGS[telling]}`;
}

export function productTelling(query: QueryValues): ProductTelling | null {
  return keyOf(PRODUCT_TELLINGS, query[PARAMETER]);
}

export function basketTelling(query: QueryValues): BasketTelling | null {
  return keyOf(BASKET_TELLINGS, query[PARAMETER]);
}

function keyOf<Key extends string>(words: Record<Key, string>, given: unknown): Key | null {
  for (const key in words) if (words[key] === given) return key;
  return null;
}

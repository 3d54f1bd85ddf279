import { routes } from './routes';
import type { QueryValues } from './search/search-url';

/*
 * After a form was sent, the next page says what came of it. The address carries a word for it, so
 * that it works without JavaScript, and only words of these lists are ever shown.
 */
const PARAMETER = 'tin';
const ITEM = 'mon';
const TYPED = 'so';

/** The telling's place on its page: the address leads there, and the focus goes along. */
export const TELLING_ID = 'tin';

/** What a form was sent with, so that the page can show it again where it was typed. */
export interface Sent {
  /** The line of the basket or the pack of the product; null where it is not said. */
  item: string | null;
  /** The quantity; null where it is not said. */
  typed: number | null;
}

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
  return told(routes.product(handle), REPORT_TELLINGS[telling]);
}

export function reportTelling(query: QueryValues): ReportTelling | null {
  return keyOf(REPORT_TELLINGS, query[PARAMETER]);
}

/** The product's page with a word about what happened. */
export function productTold(handle: string, telling: ProductTelling, sent?: Sent): string {
  return told(routes.product(handle), PRODUCT_TELLINGS[telling], sent);
}

/** The basket's page with a word about what happened. */
export function basketTold(telling: BasketTelling, sent?: Sent): string {
  return told(routes.basket, BASKET_TELLINGS[telling], sent);
}

export function productTelling(query: QueryValues): ProductTelling | null {
  return keyOf(PRODUCT_TELLINGS, query[PARAMETER]);
}

export function basketTelling(query: QueryValues): BasketTelling | null {
  return keyOf(BASKET_TELLINGS, query[PARAMETER]);
}

/** What the form was sent with that a page tells of. */
export function sentWith(query: QueryValues): Sent {
  const { [ITEM]: item, [TYPED]: typed } = query;
  return {
    item: typeof item === 'string' ? item : null,
    typed: typeof typed === 'string' && /^\d{1,6}$/.test(typed) ? Number(typed) : null,
  };
}

function told(path: string, word: string, sent: Sent = { item: null, typed: null }): string {
  const query = new URLSearchParams({ [PARAMETER]: word });
  if (sent.item !== null) query.set(ITEM, sent.item);
  if (sent.typed !== null) query.set(TYPED, String(sent.typed));
  return `${path}?${query}#${TELLING_ID}`;
}

function keyOf<Key extends string>(words: Record<Key, string>, given: unknown): Key | null {
  for (const key in words) if (words[key] === given) return key;
  return null;
}

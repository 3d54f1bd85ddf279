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
  /** What stood in the field, a quantity or a code; null where it is not said. */
  typed: string | null;
}

/** The field for a code, where the basket tells of one. */
export const CODE_ITEM = 'ma';

/** What somebody typed is shown again up to here. */
const MOST_TYPED = 40;

const PRODUCT_TELLINGS = {
  chooseVariant: 'chon-loai',
  quantityWrong: 'so-luong',
  tooMany: 'khong-du-hang',
  refused: 'khong-them-duoc',
  unavailable: 'tam-ngung',
} as const;
export type ProductTelling = keyof typeof PRODUCT_TELLINGS;

const BASKET_TELLINGS = {
  added: 'da-them',
  addedAnew: 'da-them-gio-moi',
  removed: 'da-bo',
  updated: 'da-sua',
  quantityRefused: 'khong-du-hang',
  quantityWrong: 'so-luong',
  notSold: 'ngung-ban',
  gone: 'khong-con',
  unavailable: 'tam-ngung',
  codeAdded: 'da-dung-ma',
  codeRemoved: 'da-bo-ma',
  codeMissing: 'thieu-ma',
  codeUnknown: 'khong-co-ma',
  codeNotStarted: 'ma-chua-den-ngay',
  codeEnded: 'ma-het-han',
  codeUsedUp: 'ma-het-luot',
  codeNoEffect: 'ma-khong-giam',
} as const;
export type BasketTelling = keyof typeof BASKET_TELLINGS;

const ORDER_TELLINGS = { alreadyOrdered: 'da-dat-roi' } as const;
export type OrderTelling = keyof typeof ORDER_TELLINGS;

/** The order's page, at what it says first. */
export function orderTold(id: string, telling: OrderTelling | null): string {
  const query = telling ? `?${PARAMETER}=${ORDER_TELLINGS[telling]}` : '';
  return `${routes.order(id)}${query}#${TELLING_ID}`;
}

export function orderTelling(query: QueryValues): OrderTelling | null {
  return keyOf(ORDER_TELLINGS, query[PARAMETER]);
}

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
    typed: typeof typed === 'string' ? typed.slice(0, MOST_TYPED) : null,
  };
}

function told(path: string, word: string, sent: Sent = { item: null, typed: null }): string {
  const query = new URLSearchParams({ [PARAMETER]: word });
  if (sent.item !== null) query.set(ITEM, sent.item);
  if (sent.typed !== null) query.set(TYPED, sent.typed.slice(0, MOST_TYPED));
  return `${path}?${query}#${TELLING_ID}`;
}

function keyOf<Key extends string>(words: Record<Key, string>, given: unknown): Key | null {
  for (const key in words) if (words[key] === given) return key;
  return null;
}

import { routes } from './routes';
import type { QueryValues } from './search/search-url';

/*
 * Flash messages: after a form was sent, the next page says what came of it. The address carries a word
 * for it, so that it works without JavaScript, and only words of these lists are ever shown.
 */
const PARAMETER = 'tin';
const ITEM = 'mon';
const TYPED = 'so';

/** The flash message's place on its page: the address leads there, and the focus goes along. */
export const FLASH_ID = 'tin';

/** What a form was sent with, so that the page can show it again where it was typed. */
export interface Sent {
  /** The line of the basket or the pack of the product; null where it is not said. */
  item: string | null;
  /** What stood in the field, a quantity or a code; null where it is not said. */
  typed: string | null;
}

/** The field for a code, where the basket speaks of one. */
export const CODE_ITEM = 'ma';

/** What somebody typed is shown again up to here. */
const MOST_TYPED = 40;

const PRODUCT_FLASHES = {
  chooseVariant: 'chon-loai',
  quantityWrong: 'so-luong',
  tooMany: 'khong-du-hang',
  refused: 'khong-them-duoc',
  unavailable: 'tam-ngung',
} as const;
export type ProductFlash = keyof typeof PRODUCT_FLASHES;

const BASKET_FLASHES = {
  added: 'da-them',
  addedAnew: 'da-them-gio-moi',
  addedAll: 'da-dat-lai',
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
  partlyOrdered: 'da-dat-mot-phan',
  cardNotCharged: 'the-khong-bi-tru',
} as const;
export type BasketFlash = keyof typeof BASKET_FLASHES;

const ORDER_FLASHES = {
  alreadyOrdered: 'da-dat-roi',
  begun: 'khong-huy-duoc-nua',
  notCanceled: 'chua-huy-duoc',
  questionSent: 'da-hoi',
  caseOpened: 'da-khieu-nai',
  caseSolved: 'da-giai-quyet',
  moneyReceived: 'da-nhan-tien',
  moneyDenied: 'chua-nhan-tien',
  operatorAsked: 'da-nho-cho',
  caseNotSaid: 'chua-gui-duoc',
  photoAdded: 'da-them-anh',
  photoMissing: 'thieu-anh',
  photoTooLarge: 'anh-qua-lon',
  photoRefused: 'khong-nhan-anh',
} as const;
export type OrderFlash = keyof typeof ORDER_FLASHES;

/** The order's page, at what it says first. */
export function orderWithFlash(id: string, flash: OrderFlash | null): string {
  const query = flash ? `?${PARAMETER}=${ORDER_FLASHES[flash]}` : '';
  return `${routes.order(id)}${query}#${FLASH_ID}`;
}

export function orderFlash(query: QueryValues): OrderFlash | null {
  return keyOf(ORDER_FLASHES, query[PARAMETER]);
}

const ORDERS_FLASHES = { placedSeveral: 'da-dat-nhieu-don' } as const;
export type OrdersFlash = keyof typeof ORDERS_FLASHES;

/** The list of orders, at what it says first. */
export function ordersWithFlash(flash: OrdersFlash): string {
  return withFlash(routes.orders, ORDERS_FLASHES[flash]);
}

export function ordersFlash(query: QueryValues): OrdersFlash | null {
  return keyOf(ORDERS_FLASHES, query[PARAMETER]);
}

const ACCOUNT_FLASHES = {
  codeSent: 'da-gui-ma',
  codeWrong: 'sai-ma',
  emailWrong: 'sai-email',
  tooMany: 'thu-lai-sau',
  unavailable: 'tam-ngung',
  signedIn: 'da-vao',
  signedOut: 'da-ra',
  joined: 'da-gop',
  addressKept: 'da-luu-dia-chi',
  addressWrong: 'sai-dia-chi',
  addressRemoved: 'da-bo-dia-chi',
  deleted: 'da-xoa',
  notConfirmed: 'chua-xac-nhan',
} as const;
export type AccountFlash = keyof typeof ACCOUNT_FLASHES;

/** A page of the account with a word about what happened. */
export function accountWithFlash(path: string, flash: AccountFlash): string {
  return withFlash(path, ACCOUNT_FLASHES[flash]);
}

export function accountFlash(query: QueryValues): AccountFlash | null {
  return keyOf(ACCOUNT_FLASHES, query[PARAMETER]);
}

const PAYMENT_FLASHES = { notPaid: 'chua-tra' } as const;

/** The page on which a card is paid with, after it was not. */
export function cardWithFlash(): string {
  return withFlash(routes.cardPayment, PAYMENT_FLASHES.notPaid);
}

/** Whether a bank has led back to it. */
export function isBackFromBank(query: QueryValues): boolean {
  return keyOf(PAYMENT_FLASHES, query[PARAMETER]) !== null;
}

const REPORT_FLASHES = { reported: 'da-bao', notReported: 'chua-bao-duoc' } as const;
export type ReportFlash = keyof typeof REPORT_FLASHES;

/** The product's page with what came of a report of a review. */
export function reportWithFlash(handle: string, flash: ReportFlash): string {
  return withFlash(routes.product(handle), REPORT_FLASHES[flash]);
}

export function reportFlash(query: QueryValues): ReportFlash | null {
  return keyOf(REPORT_FLASHES, query[PARAMETER]);
}

const QUESTION_FLASHES = { asked: 'da-hoi' } as const;

/** The product's page after its seller was asked. */
export function questionWithFlash(handle: string): string {
  return withFlash(routes.product(handle), QUESTION_FLASHES.asked);
}

/** Whether a question was sent just now. */
export function isQuestionFlash(query: QueryValues): boolean {
  return keyOf(QUESTION_FLASHES, query[PARAMETER]) !== null;
}

const DESK_FLASHES = {
  saved: 'da-luu',
  sent: 'da-gui',
  codeSent: 'da-gui-ma',
  signedOut: 'da-dang-xuat',
  opened: 'da-mo',
  joined: 'da-vao',
  invited: 'da-moi',
  withdrawn: 'da-rut',
  roleChanged: 'da-doi-vai',
  memberRemoved: 'da-cho-ra',
  passwordSet: 'da-dat-mat-khau',
  holidaySet: 'da-bao-nghi',
  holidayEnded: 'da-het-nghi',
  claimed: 'da-nhan',
  claimWithdrawn: 'da-bo-nhan',
  paperSent: 'da-them-giay',
  paperRemoved: 'da-bo-giay',
  paperMissing: 'thieu-giay',
  paperTooLarge: 'giay-qua-lon',
  paperRefused: 'khong-nhan-giay',
  paperUnsure: 'giay-chua-ro',
  listingSent: 'da-gui-duyet',
  listingWithdrawn: 'da-rut-lai',
  listingDiscarded: 'da-bo-thay-doi',
  listingPaused: 'da-tam-ngung',
  listingResumed: 'da-ban-lai',
  listingArchived: 'da-cat-di',
  photoAdded: 'da-them-anh',
  photoRemoved: 'da-bo-anh',
  photoMoved: 'da-dua-len-dau',
  photoMissing: 'thieu-anh',
  photoTooLarge: 'anh-qua-lon',
  photoRefused: 'khong-nhan-anh',
  photoUnsure: 'anh-chua-ro',
  pricesSaved: 'da-luu-gia',
  orderConfirmed: 'da-nhan-don',
  orderShortened: 'da-bot-hang',
  orderCanceled: 'da-huy-don',
  orderReady: 'da-goi-xong',
  orderShipped: 'da-gui-hang',
  parcelCorrected: 'da-sua-ma',
  orderDelivered: 'da-giao-hang',
  cashCollected: 'da-thu-tien',
  parcelRefused: 'da-tra-hang',
  transferReceived: 'da-nhan-tien',
  transferGivenBack: 'da-tra-tien',
  noticeSettled: 'da-xem-tien',
  orderMoved: 'don-da-doi',
  evidenceStale: 'so-lieu-da-doi',
  questionAnswered: 'da-tra-loi',
  fairApplied: 'da-dang-ky-hoi-cho',
  fairAnswered: 'da-ghi-hoi-cho',
  caseAnswered: 'da-tra-loi-khieu-nai',
  caseMoved: 'khieu-nai-da-doi',
  paidBack: 'da-chuyen-tra',
  replied: 'da-tra-loi-danh-gia',
  replyTakenAway: 'da-bo-tra-loi',
} as const;
export type DeskFlash = keyof typeof DESK_FLASHES;

/** A page of the desk with a word about what happened. */
export function deskWithFlash(path: string, flash: DeskFlash): string {
  return withFlash(path, DESK_FLASHES[flash]);
}

export function deskFlash(query: QueryValues): DeskFlash | null {
  return keyOf(DESK_FLASHES, query[PARAMETER]);
}

/** The product's page with a word about what happened. */
export function productWithFlash(handle: string, flash: ProductFlash, sent?: Sent): string {
  return withFlash(routes.product(handle), PRODUCT_FLASHES[flash], sent);
}

/** At a card of a list; words of its own, since a product's page has cards too. */
const CARD_FLASHES = {
  added: 'da-vao-gio',
  addedAnew: 'da-vao-gio-moi',
  choosePack: 'chon-goi',
  tooMany: 'goi-khong-du',
  refused: 'goi-khong-ban',
  unavailable: 'goi-tam-ngung',
} as const;
export type CardFlash = keyof typeof CARD_FLASHES;

/**
 * The page that a card's form was sent from, as it was, at what came of it.
 * @param address path and query, in any language
 * @param card names the card on its page
 */
export function pageWithCardFlash(address: string, flash: CardFlash, card: string): string {
  const { pathname, searchParams } = new URL(address, 'http://shop');
  for (const name of [PARAMETER, ITEM, TYPED]) searchParams.delete(name);
  searchParams.set(PARAMETER, CARD_FLASHES[flash]);
  searchParams.set(ITEM, card);
  return `${pathname}?${searchParams}#${FLASH_ID}`;
}

/** What came of a card's form, and of which card's. */
export function cardFlash(query: QueryValues): { flash: CardFlash; card: string } | null {
  const flash = keyOf(CARD_FLASHES, query[PARAMETER]);
  const { [ITEM]: card } = query;
  return flash && typeof card === 'string' ? { flash, card } : null;
}

/** The basket's page with a word about what happened. */
export function basketWithFlash(flash: BasketFlash, sent?: Sent): string {
  return withFlash(routes.basket, BASKET_FLASHES[flash], sent);
}

export function productFlash(query: QueryValues): ProductFlash | null {
  return keyOf(PRODUCT_FLASHES, query[PARAMETER]);
}

export function basketFlash(query: QueryValues): BasketFlash | null {
  return keyOf(BASKET_FLASHES, query[PARAMETER]);
}

/** What the form was sent with that a flash message is about. */
export function sentWith(query: QueryValues): Sent {
  const { [ITEM]: item, [TYPED]: typed } = query;
  return {
    item: typeof item === 'string' ? item : null,
    typed: typeof typed === 'string' ? typed.slice(0, MOST_TYPED) : null,
  };
}

function withFlash(path: string, word: string, sent: Sent = { item: null, typed: null }): string {
  const query = new URLSearchParams({ [PARAMETER]: word });
  if (sent.item !== null) query.set(ITEM, sent.item);
  if (sent.typed !== null) query.set(TYPED, sent.typed.slice(0, MOST_TYPED));
  return `${path}${path.includes('?') ? '&' : '?'}${query}#${FLASH_ID}`;
}

function keyOf<Key extends string>(words: Record<Key, string>, given: unknown): Key | null {
  for (const key in words) if (words[key] === given) return key;
  return null;
}

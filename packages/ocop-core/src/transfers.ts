import type { SellerOrderState } from './seller-order.js';

/** For so many hours an order waits for the buyer's transfer. Operators may set others. */
export const PAY_HOURS = 24;

/** Letters that are told apart when they are read aloud, and by whoever types them. */
const CHECKS = 'ACEFHKLMNPRTUVWXY';

/**
 * What a buyer writes into a transfer, so that the money is known to be of an order: its number between two letters
 * that say what it is, and two that say whether it was typed right. Banks cut accents, spaces and signs.
 */
export function transferCode(orderNumber: number): string {
  return `DH${orderNumber}${checkOf(orderNumber)}`;
}

/** Every code that stands in the text of a transfer, whatever banks and buyers wrote around it. */
export function transferCodesIn(text: string): string[] {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const codes = [...plain.matchAll(/DH(\d{1,9})([A-Z]{2})/g)].flatMap(([, digits = '', check]) => {
    const number = Number(digits);
    return checkOf(number) === check ? [transferCode(number)] : [];
  });
  return [...new Set(codes)];
}

/** One letter that sees every digit, and one that sees every exchange of two neighbours. */
function checkOf(orderNumber: number): string {
  const size = CHECKS.length;
  let sum = 0;
  let weighed = 0;
  for (const [place, digit] of [...String(orderNumber)].entries()) {
    sum += Number(digit) + 1;
    weighed += (place + 2) * (Number(digit) + 1);
  }
  return `${CHECKS[sum % size]}${CHECKS[weighed % size]}`;
}

/** What came of a bank's notice that money has come. */
export const NOTICE_OUTCOMES = [
  /** The order is paid by it. */
  'applied',
  'too_little',
  'too_much',
  /** The order was over. */
  'late',
  /** The order was paid before. */
  'duplicate',
  /** No order's code is in its text. */
  'unknown',
] as const;
export type NoticeOutcome = (typeof NOTICE_OUTCOMES)[number];

/** Of money that has come, and of the order whose code is with it. */
export interface NoticeFacts {
  /** Whole đồng. */
  amount: number;
  /** Null where no order of that account has the code. */
  order: {
    state: SellerOrderState;
    /** Whole đồng. */
    amount: number;
    /** The order is paid; by this very notice where it was heard before. */
    paid: 'not' | 'by_this' | 'otherwise';
  } | null;
}

/** What a bank's notice means; `applied` is to be done yet where the order waits for money. */
export function judgeNotice({ amount, order }: NoticeFacts): NoticeOutcome {
  if (!order) return 'unknown';
  if (order.paid === 'by_this') return 'applied';
  if (order.paid === 'otherwise') return 'duplicate';
  if (order.state !== 'to_pay') return 'late';
  if (amount < order.amount) return 'too_little';
  return amount > order.amount ? 'too_much' : 'applied';
}

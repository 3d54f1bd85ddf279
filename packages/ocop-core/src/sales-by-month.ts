import { calendarDateAt } from './calendar-date.js';
import type { SellerOrderState } from './seller-order.js';
import { shareOut } from './share-out.js';

/** An order as evidence of sales. Amounts in whole đồng, after discounts. */
export interface SoldOrder {
  placedAt: Date;
  state: SellerOrderState;
  lines: readonly { productId: string | null; quantity: number; total: number }[];
  /** What its delivery costs. */
  delivery: number;
  /** What the buyer was given back of it. */
  refunded: number;
}

/** What was sold in a month. The first four are what became of what was ordered, and add up to it. */
export interface SalesMonth {
  /** YYYY-MM, of the day on which the orders were placed, in Vietnam. */
  month: string;
  orders: number;
  pieces: number;
  ordered: number;
  delivered: number;
  /** On its way still, or to be answered. */
  open: number;
  canceled: number;
  /** Not taken at the door. */
  refused: number;
  /** Of what was delivered. */
  refunded: number;
  /** Delivered less refunded: what the sales of the month are. */
  net: number;
}

type Fate = 'delivered' | 'open' | 'canceled' | 'refused';

const FATES: Readonly<Record<SellerOrderState, Fate>> = {
  to_pay: 'open',
  to_answer: 'open',
  confirmed: 'open',
  shipped: 'open',
  delivered: 'delivered',
  refused: 'refused',
  canceled: 'canceled',
};

/**
 * Sales of one product by the month of the order. What was given back of an
 * order is shared out among its lines and its delivery by what they cost, so that the sum over all of them is what
 * was given back, to the đồng. Of what never arrived nothing is counted as given back: it is no sale.
 */
export function salesByMonth(orders: readonly SoldOrder[], productId: string): SalesMonth[] {
  const months = new Map<string, SalesMonth>();
  for (const order of orders) {
    const own = order.lines.map((line) => line.productId === productId);
    if (!own.includes(true)) continue;
    const month = calendarDateAt(order.placedAt).slice(0, 7);
    const sum = months.get(month) ?? emptyMonth(month);
    const mine = order.lines.filter((_, index) => own[index]);
    const total = add(mine.map((line) => line.total));
    const fate = FATES[order.state];
    sum.orders += 1;
    sum.pieces += add(mine.map(({ quantity }) => quantity));
    sum.ordered += total;
    sum[fate] += total;
    if (fate === 'delivered') {
      sum.refunded += add(refundOfLines(order).filter((_, index) => own[index]));
    }
    sum.net = sum.delivered - sum.refunded;
    months.set(month, sum);
  }
  return [...months.values()].sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** Of each line, what was given back. */
export function refundOfLines({ lines, delivery, refunded }: SoldOrder): number[] {
  const weights = [...lines.map(({ total }) => total), delivery];
  return shareOut(Math.min(refunded, add(weights)), weights).slice(0, lines.length);
}

/** Months added up. */
export function sumOfMonths(months: readonly SalesMonth[]): Omit<SalesMonth, 'month'> {
  const { month: _, ...sum } = emptyMonth('');
  for (const one of months) for (const key of COUNTED) sum[key] += one[key];
  return sum;
}

const COUNTED = [
  'orders',
  'pieces',
  'ordered',
  'delivered',
  'open',
  'canceled',
  'refused',
  'refunded',
  'net',
] as const satisfies readonly (keyof SalesMonth)[];

function emptyMonth(month: string): SalesMonth {
  const none = { orders: 0, pieces: 0, ordered: 0, delivered: 0, open: 0, canceled: 0 };
  return { month, ...none, refused: 0, refunded: 0, net: 0 };
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

import 'server-only';
import type { Locale } from 'ocop-core';
import { redirect } from 'next/navigation';
import { rememberOrder, rememberOrderedBasket } from './cookies';
import { localePath } from './locale';
import { withPlace } from './routes';
import { type OrderTelling, orderTold } from './tellings';

/**
 * Where a form leads. The address always names a place of the page: a browser carries the place of
 * the page before (`#loi`) over a redirect that names none.
 */
export function leadTo(locale: Locale, path: string): never {
  redirect(localePath(locale, withPlace(path)));
}

interface OrderedBasket {
  basketId: string;
  orderId: string;
  placedAt: Date;
  telling: OrderTelling | null;
}

/** Server actions only: leads to an order, which this browser may read from now on. */
export async function leadToOrder(locale: Locale, ordered: OrderedBasket): Promise<never> {
  await rememberOrder(ordered.orderId, ordered.placedAt);
  await rememberOrderedBasket(ordered.basketId);
  leadTo(locale, orderTold(ordered.orderId, ordered.telling));
}

import 'server-only';
import { redirect } from 'next/navigation';
import type { Locale } from 'ocop-core';
import { rememberOrder, rememberOrderedBasket } from './cookies';
import { type OrderFlash, orderWithFlash } from './flash-messages';
import { localePath } from './locale';
import { withPlace } from './routes';

/**
 * Redirects to where a form leads. The address always names a place of the page: a browser carries the place of
 * the page before (`#loi`) over a redirect that names none.
 */
export function redirectTo(locale: Locale, path: string): never {
  redirect(localePath(locale, withPlace(path)));
}

interface OrderedBasket {
  basketId: string;
  orderId: string;
  placedAt: Date;
  flash: OrderFlash | null;
}

/** Server actions only: redirects to an order, which this browser may read from now on. */
export async function redirectToOrder(locale: Locale, ordered: OrderedBasket): Promise<never> {
  await rememberOrder(ordered.orderId, ordered.placedAt);
  await rememberOrderedBasket(ordered.basketId);
  redirectTo(locale, orderWithFlash(ordered.orderId, ordered.flash));
}

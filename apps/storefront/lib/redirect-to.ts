import 'server-only';
import { redirect } from 'next/navigation';
import type { Locale } from 'ocop-core';
import { rememberOrderedBasket, rememberOrders } from './cookies';
import { type OrderFlash, ordersWithFlash, orderWithFlash } from './flash-messages';
import { localePath } from './locale';
import { routes, withPlace } from './routes';

/**
 * Redirects to where a form leads. The address always names a place of the page: a browser carries the place of
 * the page before (`#loi`) over a redirect that names none.
 */
export function redirectTo(locale: Locale, path: string): never {
  redirect(localePath(locale, withPlace(path)));
}

interface OrderedBasket {
  basketId: string;
  /** One for each seller. */
  orderIds: readonly string[];
  placedAt: Date;
  flash: OrderFlash | null;
}

/** Server actions only: redirects to an order, or to several, which this browser may read from now on. */
export async function redirectToOrders(locale: Locale, ordered: OrderedBasket): Promise<never> {
  await rememberOrders(ordered.orderIds, ordered.placedAt);
  await rememberOrderedBasket(ordered.basketId);
  const [only, ...others] = ordered.orderIds;
  if (!only) redirectTo(locale, routes.orders);
  if (others.length > 0) redirectTo(locale, ordersWithFlash('placedSeveral'));
  redirectTo(locale, orderWithFlash(only, ordered.flash));
}

import 'server-only';
import type { Locale } from 'ocop-core';
import { joinPlacedOrders } from './account/checkout-account';
import { readBasket } from './backend/baskets';
import { type Checkout, openCheckout } from './backend/checkouts';
import { BackendNotFound, BackendUnavailable } from './backend/errors';
import { settle } from './backend/settle';
import { basketId, rememberBasket, rememberOrders } from './cookies';
import { basketWithFlash, cardWithFlash } from './flash-messages';
import { redirectToOrders } from './redirect-to';
import { routes } from './routes';

/** Orders what a card has paid, and answers where its buyer goes then; orders redirect by themselves. */
export async function returnFromCard(locale: Locale): Promise<string> {
  const id = await basketId();
  const checkout = id ? await open(id) : null;
  if (!id || !checkout) return routes.basket;
  if (checkout === 'unavailable' || checkout.card) return cardWithFlash();
  const orderIds = checkout.orders.map((order) => order.id);
  const placedAt = new Date();
  await joinPlacedOrders(orderIds);
  if (checkout.ordered) {
    return redirectToOrders(locale, { basketId: id, orderIds, placedAt, flash: null });
  }
  if (orderIds.length === 0) return basketWithFlash('cardNotCharged');
  await rememberOrders(orderIds, placedAt);
  await recount(id);
  return basketWithFlash('partlyOrdered');
}

async function open(id: string): Promise<Checkout | 'unavailable' | null> {
  try {
    return await openCheckout(id);
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    if (error instanceof BackendUnavailable) return 'unavailable';
    throw error;
  }
}

/** What is left of a basket of which some parcels were ordered. */
async function recount(id: string): Promise<void> {
  const basket = await settle(readBasket(id));
  if (basket.available && basket.value) await rememberBasket(basket.value);
}

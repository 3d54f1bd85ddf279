'use server';

import { openCheckout } from '@/lib/backend/checkouts';
import { BackendUnavailable } from '@/lib/backend/errors';
import { currentBasket } from '@/lib/current-basket';
import { basketWithFlash } from '@/lib/flash-messages';
import { localeField } from '@/lib/form-fields';
import { redirectTo, redirectToOrders } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

/** From a basket that was ordered to its orders, also where the answer to the order was lost. */
export async function openOrder(form: FormData): Promise<void> {
  const locale = localeField(form);
  const ordered = await find();
  if (ordered === 'unavailable') redirectTo(locale, basketWithFlash('unavailable'));
  if (!ordered) redirectTo(locale, routes.basket);
  await redirectToOrders(locale, { ...ordered, flash: null });
}

async function find() {
  try {
    const basket = await currentBasket();
    if (basket.state !== 'ordered') return null;
    const { orders } = await openCheckout(basket.basketId);
    return { ...basket, orderIds: orders.map(({ id }) => id) };
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    throw error;
  }
}

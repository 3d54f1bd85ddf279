'use server';

import { refreshBasket } from '@/lib/backend/baskets';
import { BackendUnavailable } from '@/lib/backend/errors';
import { currentBasket } from '@/lib/current-basket';
import { basketWithFlash } from '@/lib/flash-messages';
import { localeField } from '@/lib/form-fields';
import { redirectTo, redirectToOrder } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

/** From a basket that was ordered to its order, also where the answer to the order was lost. */
export async function openOrder(form: FormData): Promise<void> {
  const locale = localeField(form);
  const ordered = await find();
  if (ordered === 'unavailable') redirectTo(locale, basketWithFlash('unavailable'));
  if (!ordered) redirectTo(locale, routes.basket);
  await redirectToOrder(locale, { ...ordered, flash: null });
}

async function find() {
  try {
    const basket = await currentBasket();
    if (basket.state !== 'ordered') return null;
    const refreshed = await refreshBasket(basket.basketId);
    if (!refreshed || !('orderId' in refreshed)) return null;
    return { ...basket, orderId: refreshed.orderId };
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    throw error;
  }
}

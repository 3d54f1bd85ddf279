'use server';

import { BackendUnavailable } from '@/lib/backend/errors';
import { readOrder } from '@/lib/backend/orders';
import { orderAccess } from '@/lib/cookies';
import { basketWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { type OrderAgainState, putAgain } from '@/lib/order-again';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

/**
 * Puts what may still be sold of an order into the basket. Where all of it is, the basket is the answer;
 * otherwise the order's page names what is missing and why.
 */
export async function orderAgain(
  _previous: OrderAgainState,
  form: FormData,
): Promise<OrderAgainState> {
  const locale = localeField(form);
  const orderId = textField(form, 'order');
  const t = translatorFor(locale, 'order');
  if (!(await orderAccess(orderId))) redirectTo(locale, routes.order(orderId));
  try {
    const order = await readOrder(orderId);
    if (!order) redirectTo(locale, routes.order(orderId));
    const { added, left } = await putAgain(order.items, locale);
    if (left.length > 0)
      return { title: t('again.someLeft', { added }), left, inBasket: added > 0 };
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error;
    return { title: t('again.unavailable'), left: [], inBasket: false };
  }
  redirectTo(locale, basketWithFlash('addedAll'));
}

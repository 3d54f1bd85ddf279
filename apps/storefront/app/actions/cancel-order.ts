'use server';

import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { cancelOrder, ORDER_BEGUN } from '@/lib/backend/orders';
import { orderAccess } from '@/lib/cookies';
import { type OrderFlash, orderWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

/** A buyer cancels an order that this browser may open. Sent twice, it is cancelled once. */
export async function cancelOwnOrder(form: FormData): Promise<void> {
  const locale = localeField(form);
  const orderId = textField(form, 'order');
  if (!(await orderAccess(orderId))) redirectTo(locale, routes.order(orderId));
  redirectTo(locale, orderWithFlash(orderId, await cancel(orderId)));
}

/** What the page has to say beside the order as it is then. */
async function cancel(orderId: string): Promise<OrderFlash | null> {
  try {
    await cancelOrder(orderId);
    return null;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'notCanceled';
    if (error instanceof BackendNotFound) return null;
    if (!(error instanceof BackendRefused)) throw error;
    return error.code === ORDER_BEGUN ? 'begun' : 'notCanceled';
  }
}

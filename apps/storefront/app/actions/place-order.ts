'use server';

import { redirect } from 'next/navigation';
import { type Basket, readBasket, readRefusals } from '@/lib/backend/baskets';
import { type Delivery, placeOrder, prepareCheckout } from '@/lib/backend/checkouts';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { type CheckoutValues, readCheckoutForm } from '@/lib/checkout-form';
import type { CheckoutState } from '@/lib/checkout-state';
import { basketId, forgetBasket, rememberOrder } from '@/lib/cookies';
import { localeField } from '@/lib/form-fields';
import { localePath } from '@/lib/locale';
import { routes } from '@/lib/routes';

/** What came of an attempt to order; the caller turns it into a page. */
type Outcome =
  | { orderId: string }
  | { path: string }
  | { problem: NonNullable<CheckoutState['problem']> };

/**
 * Places the order of this browser's basket. Sent again (a double click, a lost answer) it leads to
 * the same order, because a basket becomes one order only.
 */
export async function placeOrderOfBasket(
  _previous: CheckoutState,
  form: FormData,
): Promise<CheckoutState> {
  const locale = localeField(form);
  const input = readCheckoutForm(form);
  if ('errors' in input) return { ...input, problem: null };
  const outcome = await order(input.delivery);
  if ('path' in outcome) redirect(localePath(locale, outcome.path));
  if ('problem' in outcome) {
    return { values: typedValues(input.delivery), errors: {}, problem: outcome.problem };
  }
  await rememberOrder(outcome.orderId);
  await forgetBasket();
  redirect(localePath(locale, routes.order(outcome.orderId)));
}

async function order(delivery: Delivery): Promise<Outcome> {
  const id = await basketId();
  if (!id) return { path: routes.basket };
  try {
    const basket = await readBasket(id);
    if (!basket || basket.items.length === 0) return { path: routes.basket };
    return basket.completed_at ? { orderId: await placeOrder(id) } : await place(basket, delivery);
  } catch (error) {
    if (error instanceof BackendUnavailable) return { problem: 'unavailable' };
    if (error instanceof BackendNotFound) return { path: routes.basket };
    throw error;
  }
}

async function place({ id }: Basket, delivery: Delivery): Promise<Outcome> {
  const refused: Outcome = { path: routes.basketBlocked };
  if ((await readRefusals(id)).length > 0) return refused;
  try {
    await prepareCheckout(id, delivery);
    return { orderId: await placeOrder(id) };
  } catch (error) {
    if (!(error instanceof BackendRefused)) throw error;
    return (await readRefusals(id)).length > 0 ? refused : { problem: 'refused' };
  }
}

function typedValues({ province, ...values }: Delivery): CheckoutValues {
  return { ...values, province: province.code };
}

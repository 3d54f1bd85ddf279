'use server';

import { chosenProvince, PROVINCES } from 'ocop-core';
import { joinPlacedOrders, keepCheckoutAddress } from '@/lib/account/checkout-account';
import { readBasket } from '@/lib/backend/baskets';
import { type Delivery, openCheckout } from '@/lib/backend/checkouts';
import { settle } from '@/lib/backend/settle';
import { type CheckoutInput, paymentField, readCheckoutForm } from '@/lib/checkout-form';
import { ASK_PRICE, type CheckoutProblem, type CheckoutState } from '@/lib/checkout-state';
import { basketId, rememberBasket, rememberOrders } from '@/lib/cookies';
import { basketWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { orderBasket } from '@/lib/order-basket';
import { redirectTo, redirectToOrders } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import { readShown } from '@/lib/shown-basket';

/**
 * Places the order of this browser's basket, as its page showed it. Sent again (a double click, a
 * second tab, a lost answer) it leads to the same order, because a basket becomes one order only.
 */
export async function placeOrderOfBasket(
  _previous: CheckoutState,
  form: FormData,
): Promise<CheckoutState> {
  const locale = localeField(form);
  const input = readCheckoutForm(form);
  const { values, wishes } = input;
  const payment = paymentField(form);
  const typed = { values, payment, wishes: wishes.typed, wishErrors: wishes.errors, errors: {} };
  const id = await basketId();
  if (!id) redirectTo(locale, routes.basket);
  if (textField(form, ASK_PRICE.name) === ASK_PRICE.value) {
    const problem = await askPrice(id, input);
    return { ...typed, wishErrors: {}, problem };
  }
  if ('errors' in input) return { ...typed, errors: input.errors, problem: null };
  const { outcome, earlier } = await orderBasket(id, {
    wishes: { delivery: { ...input.delivery, locale }, parcels: wishes.wishes },
    payment,
    shown: readShown(textField(form, 'shown')),
  });
  await rememberOrders(earlier, new Date());
  if ('path' in outcome) redirectTo(locale, outcome.path);
  if ('orderIds' in outcome) {
    await joinPlacedOrders(outcome.orderIds);
    if (textField(form, 'keep_address') === '1') await keepAddress(input.delivery);
    if (outcome.whole) return redirectToOrders(locale, { ...outcome, basketId: id, flash: null });
    await rememberOrders(outcome.orderIds, outcome.placedAt);
    await recountBasket(id);
    redirectTo(locale, basketWithFlash('partlyOrdered'));
  }
  return { ...typed, problem: outcome.problem };
}

/** Of who fetches everything there may be none. */
async function keepAddress({ name, phone, street, commune, province }: Delivery): Promise<void> {
  if (!province || !street || !commune) return;
  await keepCheckoutAddress({ name, phone, street, commune, province: province.fullName });
}

/** What is left of a basket of which some parcels were ordered. */
async function recountBasket(id: string): Promise<void> {
  // What was ordered is ordered: a count that is not known now is put right by the next page.
  const basket = await settle(readBasket(id));
  if (basket.available && basket.value) await rememberBasket(basket.value);
}

/** What the parcels cost, sent to where the form says or fetched: the page shows it anew. */
async function askPrice(id: string, { values, wishes }: CheckoutInput): Promise<CheckoutProblem> {
  const chosen = chosenProvince(values.province);
  const province = PROVINCES.find(({ code }) => code === chosen?.today.code)?.code;
  const answer = await settle(openCheckout(id, { province, parcels: wishes.wishes }));
  if (!answer.available) return { kind: 'unavailable' };
  const lacks = answer.value.parcels.map(({ delivery }) => delivery?.lack);
  return { kind: lacks.includes('not_sent_there') ? 'notSent' : 'priced' };
}

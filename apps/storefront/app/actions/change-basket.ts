'use server';

import type { Locale } from 'ocop-core';
import { addCode, type Basket, removeCode, removeLine, setQuantity } from '@/lib/backend/baskets';
import { openCheckout } from '@/lib/backend/checkouts';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { unusableCode } from '@/lib/code-trouble';
import { rememberBasket } from '@/lib/cookies';
import { currentBasket } from '@/lib/current-basket';
import { type BasketFlash, basketWithFlash, CODE_ITEM } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo, redirectToOrders } from '@/lib/redirect-to';
import { isLackOfStock } from '@/lib/refused-quantity';
import { wantedQuantity } from '@/lib/wanted-quantity';

/** Another quantity of a line: as typed, or one more or less; none takes the line out. */
export async function changeQuantity(form: FormData): Promise<void> {
  const locale = localeField(form);
  const item = textField(form, 'line');
  const typed = textField(form, 'quantity');
  let tried = typed;
  const flash = await attempt(locale, async (basket) => {
    const line = basket.items.find(({ id }) => id === item);
    if (!line) return 'gone';
    const quantity = wantedQuantity(line.quantity, {
      typed,
      step: textField(form, 'step'),
      refused: textField(form, 'refused'),
    });
    if (quantity === null) return 'quantityWrong';
    tried = String(quantity);
    await rememberBasket(
      quantity === 0
        ? await removeLine(basket.id, item)
        : await setQuantity(basket.id, item, quantity),
    );
    return quantity === 0 ? 'removed' : 'updated';
  });
  const good = flash === 'updated' || flash === 'removed';
  redirectTo(locale, basketWithFlash(flash, { item, typed: good ? null : tried }));
}

/** Takes a line out of the basket. */
export async function removeFromBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const line = textField(form, 'line');
  const flash = await attempt(locale, async (basket) => {
    if (!basket.items.some(({ id }) => id === line)) return 'gone';
    await rememberBasket(await removeLine(basket.id, line));
    return 'removed';
  });
  redirectTo(locale, basketWithFlash(flash));
}

/** A code that takes something off. */
export async function enterCode(form: FormData): Promise<void> {
  const locale = localeField(form);
  const code = textField(form, 'code').trim();
  const flash = code
    ? await attempt(locale, async ({ id }) => {
        await rememberBasket(await addCode(id, code));
        return 'codeAdded';
      })
    : 'codeMissing';
  redirectTo(
    locale,
    basketWithFlash(flash, { item: CODE_ITEM, typed: flash === 'codeAdded' ? null : code }),
  );
}

/** A code that is no longer wanted. */
export async function dropCode(form: FormData): Promise<void> {
  const locale = localeField(form);
  const flash = await attempt(locale, async ({ id }) => {
    await rememberBasket(await removeCode(id, textField(form, 'code')));
    return 'codeRemoved';
  });
  redirectTo(locale, basketWithFlash(flash, { item: CODE_ITEM, typed: null }));
}

/** Changes the basket; one that was ordered meanwhile, in another tab, leads to its orders instead. */
async function attempt(
  locale: Locale,
  change: (basket: Basket) => Promise<BasketFlash>,
): Promise<BasketFlash> {
  const outcome = await changed(change);
  if (typeof outcome === 'string') return outcome;
  return redirectToOrders(locale, { ...outcome, flash: 'alreadyOrdered' });
}

type Changed = BasketFlash | { basketId: string; placedAt: Date; orderIds: readonly string[] };

async function changed(change: (basket: Basket) => Promise<BasketFlash>): Promise<Changed> {
  try {
    const found = await currentBasket();
    if (found.state === 'none') return 'gone';
    if (found.state === 'ordered') return await ordersOf(found);
    try {
      return await change(found.basket);
    } catch (error) {
      const now = await currentBasket();
      return now.state === 'ordered' ? await ordersOf(now) : flashOf(error);
    }
  } catch (error) {
    return flashOf(error);
  }
}

async function ordersOf(ordered: { basketId: string; placedAt: Date }): Promise<Changed> {
  const { orders } = await openCheckout(ordered.basketId);
  return { ...ordered, orderIds: orders.map(({ id }) => id) };
}

/** What a basket says of a change that did not happen. */
function flashOf(error: unknown): BasketFlash {
  if (error instanceof BackendUnavailable) return 'unavailable';
  if (error instanceof BackendNotFound) return 'gone';
  if (!(error instanceof BackendRefused)) throw error;
  return unusableCode(error) ?? (isLackOfStock(error) ? 'quantityRefused' : 'notSold');
}

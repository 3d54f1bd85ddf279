'use server';

import type { Locale } from 'ocop-core';
import {
  addCode,
  type Basket,
  refreshBasket,
  removeCode,
  removeLine,
  setQuantity,
} from '@/lib/backend/baskets';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { unusableCode } from '@/lib/code-trouble';
import { rememberBasket } from '@/lib/cookies';
import { currentBasket } from '@/lib/current-basket';
import { localeField, textField } from '@/lib/form-fields';
import { leadTo, leadToOrder } from '@/lib/lead-to';
import { isLackOfStock } from '@/lib/refused-quantity';
import { type BasketTelling, basketTold, CODE_ITEM } from '@/lib/tellings';
import { wantedQuantity } from '@/lib/wanted-quantity';

/** Another quantity of a line: as typed, or one more or less; none takes the line out. */
export async function changeQuantity(form: FormData): Promise<void> {
  const locale = localeField(form);
  const item = textField(form, 'line');
  const typed = textField(form, 'quantity');
  let tried = typed;
  const telling = await attempt(locale, async (basket) => {
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
  const good = telling === 'updated' || telling === 'removed';
  leadTo(locale, basketTold(telling, { item, typed: good ? null : tried }));
}

/** Takes a line out of the basket. */
export async function removeFromBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const line = textField(form, 'line');
  const telling = await attempt(locale, async (basket) => {
    if (!basket.items.some(({ id }) => id === line)) return 'gone';
    await rememberBasket(await removeLine(basket.id, line));
    return 'removed';
  });
  leadTo(locale, basketTold(telling));
}

/** A code that takes something off. */
export async function enterCode(form: FormData): Promise<void> {
  const locale = localeField(form);
  const code = textField(form, 'code').trim();
  const telling = code
    ? await attempt(locale, async ({ id }) => {
        await rememberBasket(await addCode(id, code));
        return 'codeAdded';
      })
    : 'codeMissing';
  leadTo(
    locale,
    basketTold(telling, { item: CODE_ITEM, typed: telling === 'codeAdded' ? null : code }),
  );
}

/** A code that is no longer wanted. */
export async function dropCode(form: FormData): Promise<void> {
  const locale = localeField(form);
  const telling = await attempt(locale, async ({ id }) => {
    await rememberBasket(await removeCode(id, textField(form, 'code')));
    return 'codeRemoved';
  });
  leadTo(locale, basketTold(telling, { item: CODE_ITEM, typed: null }));
}

/** Changes the basket; one that was ordered meanwhile, in another tab, leads to its order instead. */
async function attempt(
  locale: Locale,
  change: (basket: Basket) => Promise<BasketTelling>,
): Promise<BasketTelling> {
  const outcome = await changed(change);
  if (typeof outcome === 'string') return outcome;
  return leadToOrder(locale, { ...outcome, telling: 'alreadyOrdered' });
}

type Changed = BasketTelling | { basketId: string; placedAt: Date; orderId: string };

async function changed(change: (basket: Basket) => Promise<BasketTelling>): Promise<Changed> {
  try {
    const found = await currentBasket();
    if (found.state === 'none') return 'gone';
    if (found.state === 'ordered') return await orderOf(found);
    try {
      return await change(found.basket);
    } catch (error) {
      const now = await currentBasket();
      return now.state === 'ordered' ? await orderOf(now) : tellingOf(error);
    }
  } catch (error) {
    return tellingOf(error);
  }
}

async function orderOf(ordered: { basketId: string; placedAt: Date }): Promise<Changed> {
  const refreshed = await refreshBasket(ordered.basketId);
  if (!refreshed || !('orderId' in refreshed)) return 'gone';
  return { ...ordered, orderId: refreshed.orderId };
}

/** What a basket says of a change that did not happen. */
function tellingOf(error: unknown): BasketTelling {
  if (error instanceof BackendUnavailable) return 'unavailable';
  if (error instanceof BackendNotFound) return 'gone';
  if (!(error instanceof BackendRefused)) throw error;
  return unusableCode(error) ?? (isLackOfStock(error) ? 'quantityRefused' : 'notSold');
}

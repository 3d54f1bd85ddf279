'use server';

import { redirect } from 'next/navigation';
import { type Basket, removeLine, setQuantity } from '@/lib/backend/baskets';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { rememberBasket } from '@/lib/cookies';
import { currentBasket } from '@/lib/current-basket';
import { localeField, quantityField, textField } from '@/lib/form-fields';
import { localePath } from '@/lib/locale';
import { type BasketTelling, basketTold } from '@/lib/tellings';

/** Another quantity of a line: as typed, or one more or less; none takes the line out. */
export async function changeQuantity(form: FormData): Promise<void> {
  const line = textField(form, 'line');
  const quantity = Math.max(0, (quantityField(form, 'quantity') ?? 1) + stepOf(form));
  if (quantity === 0) return removeFromBasket(form);
  const telling = await attempt('updated', ({ id }) => setQuantity(id, line, quantity));
  const typed = telling === 'updated' ? null : quantity;
  redirect(localePath(localeField(form), basketTold(telling, { item: line, typed })));
}

/** Takes a line out of the basket. */
export async function removeFromBasket(form: FormData): Promise<void> {
  const line = textField(form, 'line');
  const telling = await attempt('removed', ({ id }) => removeLine(id, line));
  redirect(localePath(localeField(form), basketTold(telling)));
}

function stepOf(form: FormData): -1 | 0 | 1 {
  const step = textField(form, 'step');
  if (step === '1') return 1;
  return step === '-1' ? -1 : 0;
}

async function attempt(
  done: BasketTelling,
  apply: (basket: Basket) => Promise<Basket>,
): Promise<BasketTelling> {
  try {
    const basket = await currentBasket();
    if (basket) await rememberBasket(await apply(basket));
    return done;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendRefused) return 'quantityRefused';
    if (error instanceof BackendNotFound) return done;
    throw error;
  }
}

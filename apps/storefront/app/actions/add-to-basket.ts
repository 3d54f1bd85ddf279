'use server';

import { redirect } from 'next/navigation';
import { addLine, createBasket } from '@/lib/backend/baskets';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { readOffers } from '@/lib/backend/products';
import { rememberBasket } from '@/lib/cookies';
import { currentBasket } from '@/lib/current-basket';
import { localeField, quantityField, textField } from '@/lib/form-fields';
import { localePath } from '@/lib/locale';
import { basketTold, type ProductTelling, productTold } from '@/lib/tellings';

/** From a product's page: a chosen pack and quantity. */
export async function addToBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const handle = textField(form, 'handle');
  const variantId = textField(form, 'variant');
  const quantity = quantityField(form, 'quantity');
  const sent = { item: variantId || null, typed: quantity };
  const tell = (telling: ProductTelling) => localePath(locale, productTold(handle, telling, sent));
  if (!variantId) redirect(tell('chooseVariant'));
  if (!quantity) redirect(tell('quantityWrong'));
  const trouble = await add(variantId, quantity);
  redirect(trouble ? tell(trouble) : localePath(locale, basketTold('added')));
}

/** From a card: straight into the basket where there is one pack, to the product where one must choose. */
export async function addHitToBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const handle = textField(form, 'handle');
  const offers = await readOffers(handle).catch(unlessUnavailable);
  const [offer] = offers;
  if (!offer || offers.length > 1)
    redirect(localePath(locale, productTold(handle, 'chooseVariant')));
  const trouble = await add(offer.variantId, 1);
  redirect(localePath(locale, trouble ? productTold(handle, trouble) : basketTold('added')));
}

/** @returns what went wrong, or null */
async function add(variantId: string, quantity: number): Promise<ProductTelling | null> {
  try {
    const basket = await currentBasket();
    const filled = basket
      ? await addLine(basket.id, variantId, quantity)
      : await createBasket(variantId, quantity);
    await rememberBasket(filled);
    return null;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return 'refused';
    throw error;
  }
}

function unlessUnavailable(error: unknown): [] {
  if (error instanceof BackendUnavailable) return [];
  throw error;
}

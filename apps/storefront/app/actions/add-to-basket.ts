'use server';

import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { readOffers } from '@/lib/backend/products';
import { rememberBasket } from '@/lib/cookies';
import {
  type BasketFlash,
  basketWithFlash,
  type ProductFlash,
  productWithFlash,
} from '@/lib/flash-messages';
import { localeField, readQuantity, textField } from '@/lib/form-fields';
import { putInBasket } from '@/lib/put-in-basket';
import { redirectTo } from '@/lib/redirect-to';
import { isLackOfStock } from '@/lib/refused-quantity';

/** From a product's page: a chosen pack and quantity. */
export async function addToBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const handle = textField(form, 'handle');
  const variantId = textField(form, 'variant');
  const typed = textField(form, 'quantity');
  const tell = (flash: ProductFlash) =>
    productWithFlash(handle, flash, { item: variantId || null, typed });
  if (!variantId) redirectTo(locale, tell('chooseVariant'));
  const quantity = readQuantity(typed);
  if (!quantity) redirectTo(locale, tell('quantityWrong'));
  const outcome = await add(variantId, quantity);
  redirectTo(locale, 'done' in outcome ? basketWithFlash(outcome.done) : tell(outcome.trouble));
}

/** From a card: straight into the basket where there is one pack, to the product where one must choose. */
export async function addHitToBasket(form: FormData): Promise<void> {
  const locale = localeField(form);
  const handle = textField(form, 'handle');
  const offers = await readOffers(handle).catch(unlessUnavailable);
  const [offer] = offers;
  if (!offer || offers.length > 1) redirectTo(locale, productWithFlash(handle, 'chooseVariant'));
  const outcome = await add(offer.variantId, 1);
  redirectTo(
    locale,
    'done' in outcome ? basketWithFlash(outcome.done) : productWithFlash(handle, outcome.trouble),
  );
}

type Added = { done: BasketFlash } | { trouble: ProductFlash };

async function add(variantId: string, quantity: number): Promise<Added> {
  try {
    const { basket, isNew } = await putInBasket(variantId, quantity);
    await rememberBasket(basket);
    return { done: isNew ? 'addedAnew' : 'added' };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { trouble: 'unavailable' };
    if (error instanceof BackendNotFound) return { trouble: 'refused' };
    if (!(error instanceof BackendRefused)) throw error;
    return { trouble: isLackOfStock(error) ? 'tooMany' : 'refused' };
  }
}

function unlessUnavailable(error: unknown): [] {
  if (error instanceof BackendUnavailable) return [];
  throw error;
}

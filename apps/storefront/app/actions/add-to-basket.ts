'use server';

import { addLine, type Basket } from '@/lib/backend/baskets';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { readOffers } from '@/lib/backend/products';
import { basketKey, rememberBasket } from '@/lib/cookies';
import { currentBasket } from '@/lib/current-basket';
import {
  type BasketFlash,
  basketWithFlash,
  type ProductFlash,
  productWithFlash,
} from '@/lib/flash-messages';
import { localeField, readQuantity, textField } from '@/lib/form-fields';
import { addToNewBasket } from '@/lib/new-baskets';
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
    const { basket, done } = await put(variantId, quantity);
    await rememberBasket(basket);
    return { done };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { trouble: 'unavailable' };
    if (error instanceof BackendNotFound) return { trouble: 'refused' };
    if (!(error instanceof BackendRefused)) throw error;
    return { trouble: isLackOfStock(error) ? 'tooMany' : 'refused' };
  }
}

/** Into the basket, or into a new one where another tab has just ordered it. */
async function put(
  variantId: string,
  quantity: number,
): Promise<{ basket: Basket; done: BasketFlash }> {
  const found = await currentBasket();
  if (found.state === 'open') {
    try {
      return { basket: await addLine(found.basket.id, variantId, quantity), done: 'added' };
    } catch (error) {
      if ((await currentBasket()).state === 'open') throw error;
    }
  }
  const current = found.state === 'open' ? await currentBasket() : found;
  const ordered = current.state === 'ordered';
  const key = ordered ? current.basketId : await basketKey();
  const basket = await addToNewBasket(key, variantId, quantity);
  return { basket, done: ordered ? 'addedAnew' : 'added' };
}

function unlessUnavailable(error: unknown): [] {
  if (error instanceof BackendUnavailable) return [];
  throw error;
}

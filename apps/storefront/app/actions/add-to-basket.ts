'use server';

import { redirect } from 'next/navigation';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { readOffers } from '@/lib/backend/products';
import { settle } from '@/lib/backend/settle';
import { rememberBasket } from '@/lib/cookies';
import { currentAddress } from '@/lib/current-path';
import {
  basketWithFlash,
  type CardFlash,
  pageWithCardFlash,
  type ProductFlash,
  productWithFlash,
} from '@/lib/flash-messages';
import { localeField, readQuantity, textField } from '@/lib/form-fields';
import { putInBasket } from '@/lib/put-in-basket';
import { redirectTo } from '@/lib/redirect-to';
import { isLackOfStock } from '@/lib/refused-quantity';

const LONGEST_CARD = 80;

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

/**
 * From a card: into the basket where there is one pack or one was chosen, else the card shows its packs. The list comes
 * back as it was, at the card.
 */
export async function addHitToBasket(form: FormData): Promise<void> {
  const card = textField(form, 'card').slice(0, LONGEST_CARD);
  const flash = await addHit(textField(form, 'handle'), textField(form, 'variant'));
  redirect(pageWithCardFlash(await currentAddress(), flash, card));
}

async function addHit(handle: string, chosen: string): Promise<CardFlash> {
  const variantId = chosen || (await onlyPack(handle));
  if (typeof variantId !== 'string') return variantId.flash;
  const outcome = await add(variantId, 1);
  return 'done' in outcome ? outcome.done : outcome.trouble;
}

/** The pack that needs no choice, or what there is to say instead. */
async function onlyPack(handle: string): Promise<string | { flash: CardFlash }> {
  const offers = await settle(readOffers(handle));
  if (!offers.available) return { flash: 'unavailable' };
  const [offer, ...others] = offers.value;
  if (!offer) return { flash: 'refused' };
  return others.length > 0 ? { flash: 'choosePack' } : offer.variantId;
}

type Done = 'added' | 'addedAnew';
type Added = { done: Done } | { trouble: 'unavailable' | 'refused' | 'tooMany' };

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

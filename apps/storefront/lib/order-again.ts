import 'server-only';
import { notSaleableError } from 'ocop-contract';
import type { Locale } from 'ocop-core';
import { BackendNotFound, BackendRefused } from './backend/errors';
import type { Order } from './backend/orders';
import { rememberBasket } from './cookies';
import { putInBasket } from './put-in-basket';
import { refusalWords } from './refusal-words';
import { translatorFor } from './translator';

/** What could not be put into the basket (at all, or not all of it), and why, in words. */
interface LeftOut {
  /** The order's line. */
  id: string;
  title: string;
  why: string;
}

/** What the order's page says after it was ordered again and something is missing; null before. */
export type OrderAgainState = {
  title: string;
  left: readonly LeftOut[];
  /** Whether the basket holds some of it. */
  inBasket: boolean;
} | null;

type Line = Order['items'][number];

/**
 * Server actions only: puts lines of an order into the basket, one after the other, as a buyer would:
 * the gate judges each. Of what is too few in stock, as many as there are.
 * @returns how many lines came into the basket, and what did not
 * @throws BackendUnavailable
 */
export async function putAgain(
  lines: readonly Line[],
  locale: Locale,
): Promise<{ added: number; left: LeftOut[] }> {
  let added = 0;
  const left: LeftOut[] = [];
  for (const line of lines) {
    const { pieces, why } = await put(line, locale);
    if (pieces > 0) added += 1;
    if (why) left.push({ id: line.id, title: line.product_title ?? line.title, why });
  }
  return { added, left };
}

async function put(line: Line, locale: Locale): Promise<{ pieces: number; why: string | null }> {
  const t = translatorFor(locale, 'basket');
  if (!line.variant_id) return { pieces: 0, why: t('refused.deleted') };
  try {
    await add(line.variant_id, line.quantity);
    return { pieces: line.quantity, why: null };
  } catch (error) {
    if (error instanceof BackendNotFound) return { pieces: 0, why: t('refused.deleted') };
    if (!(error instanceof BackendRefused)) throw error;
    const refusal = notSaleableError.safeParse(error.answer).data?.lines[0];
    if (!refusal) return { pieces: 0, why: t('refused.not_published') };
    const pieces = refusal.reason === 'insufficient_stock' ? (refusal.available ?? 0) : 0;
    if (pieces === 0) return { pieces, why: refusalWords(refusal, line.quantity, t, locale) };
    return putFew(line.variant_id, pieces, locale);
  }
}

/** As many as there are; somebody else may take them in between. */
async function putFew(
  variantId: string,
  pieces: number,
  locale: Locale,
): Promise<{ pieces: number; why: string }> {
  try {
    await add(variantId, pieces);
    return { pieces, why: translatorFor(locale, 'order')('again.onlyFew', { count: pieces }) };
  } catch (error) {
    if (!(error instanceof BackendRefused)) throw error;
    return { pieces: 0, why: translatorFor(locale, 'basket')('refused.insufficient_stock') };
  }
}

async function add(variantId: string, quantity: number): Promise<void> {
  const { basket } = await putInBasket(variantId, quantity);
  await rememberBasket(basket);
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { askForLast, mergeAdded } from './asked-lines';
import type { Refusal } from './gate-error';
import { type AddedLine, readSaleBasket, type SaleBasket } from './read-sale-basket';
import { refusedLines, saleScope } from './sale-refusals';

/** The lines of a cart that may not be sold now, with the reason; 404 for an unknown cart. */
export async function cartRefusals(container: MedusaContainer, cartId: string): Promise<Refusal[]> {
  const refused = await refusedLines(container, await saleBasketOf(container, cartId));
  return refused.map(({ refusal }) => refusal);
}

/** A cart with everything that decides whether it may be sold now; 404 for an unknown cart. */
export async function saleBasketOf(
  container: MedusaContainer,
  cartId: string,
  added: readonly AddedLine[] = [],
): Promise<SaleBasket> {
  const { sql, today } = saleScope(container);
  const basket = await readSaleBasket(sql, cartId, today, added);
  if (!basket) throw new MedusaError(MedusaError.Types.NOT_FOUND, `không có giỏ hàng "${cartId}"`);
  return basket;
}

/** What speaks against adding lines to a cart; lines that are in it already are not judged. */
export async function additionRefusals(
  container: MedusaContainer,
  cartId: string,
  added: readonly AddedLine[],
): Promise<Refusal[]> {
  const basket = mergeAdded(await saleBasketOf(container, cartId, added));
  const refused = await refusedLines(container, basket);
  return refused.filter(({ line }) => line.added).map(({ refusal }) => refusal);
}

/** What speaks against a line having this quantity, beside the other lines as they are. */
export async function quantityRefusals(
  container: MedusaContainer,
  cartId: string,
  lineId: string,
  quantity: number,
): Promise<Refusal[]> {
  const basket = askForLast(await saleBasketOf(container, cartId), lineId, quantity);
  const refused = await refusedLines(container, basket);
  return refused.filter(({ line }) => line.line_item_id === lineId).map(({ refusal }) => refusal);
}

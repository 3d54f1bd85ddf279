import type { MedusaContainer } from '@medusajs/framework/types';
import { missingAddressFields } from 'ocop-core';
import type { SqlExecutor } from '../../kernel/sql-executor';
import { saleBasketOf } from './cart-refusals';
import { NotSaleableError } from './gate-error';
import { IncompleteAddressError } from './incomplete-address-error';
import { readSaleBasket } from './read-sale-basket';
import { refusedLines, saleScope } from './sale-refusals';

export type CompletionRefusal = NotSaleableError | IncompleteAddressError;

/**
 * Why a cart may not become an order now, or null: a line that may not be sold, or no address that a
 * parcel can be sent to. Nothing speaks against a cart that is an order already.
 * @throws MedusaError 404 for an unknown cart
 */
export async function completionRefusal(
  container: MedusaContainer,
  cartId: string,
): Promise<CompletionRefusal | null> {
  const basket = await saleBasketOf(container, cartId);
  const refused = await refusedLines(container, basket);
  if (refused.length > 0) return new NotSaleableError(refused.map(({ refusal }) => refusal));
  const missing = basket.ordered ? [] : missingAddressFields(basket.shipping_address);
  return missing.length > 0 ? new IncompleteAddressError(missing) : null;
}

/**
 * Throws when a product of an order in the making was taken off sale since its cart was checked. Runs
 * in the transaction that confirms the order. Stock is not asked for: the order holds it already.
 */
export async function assertStillOnSale(
  container: MedusaContainer,
  transaction: SqlExecutor,
  cartId: string,
): Promise<void> {
  const basket = await readSaleBasket(transaction, cartId, saleScope(container).today);
  if (!basket) return;
  const refused = await refusedLines(container, { ...basket, ordered: true });
  if (refused.length > 0) throw new NotSaleableError(refused.map(({ refusal }) => refusal));
}

import { isSaleQuantity } from 'ocop-core';
import type { BasketLine, SaleBasket } from './read-sale-basket';

/**
 * A basket in which added lines are merged as Medusa merges them. What was in the basket before keeps
 * its share of the stock: what is asked for comes last.
 */
export function mergeAdded(basket: SaleBasket): SaleBasket {
  const lines = new Map<string | BasketLine, BasketLine>();
  for (const line of basket.lines) {
    const key = line.line_item_id ?? line;
    const before = lines.get(key);
    lines.delete(key);
    lines.set(key, before ? { ...line, quantity: sumOf(before, line) } : line);
  }
  return { ...basket, lines: [...lines.values()] };
}

/** A basket in which one line asks for another quantity. */
export function askForLast(basket: SaleBasket, lineId: string, quantity: number): SaleBasket {
  const others = basket.lines.filter(({ line_item_id }) => line_item_id !== lineId);
  const asked = basket.lines.filter(({ line_item_id }) => line_item_id === lineId);
  return { ...basket, lines: [...others, ...asked.map((line) => ({ ...line, quantity }))] };
}

/** A fraction stays one: floating point would make 4 of 3 and 1.0000000000000002. */
function sumOf(before: BasketLine, added: BasketLine): number {
  return isSaleQuantity(added.quantity) ? before.quantity + added.quantity : added.quantity;
}

import { isUnitPriceMeasure, parseNetQuantity, type UnitPrice, unitPriceOf } from 'ocop-core';
import type { CheapestPack } from './product-rows';

/** '240000/l': a unit price as one word of the index; null where the pack does not say what it holds. */
export function unitPriceText({ title, price }: CheapestPack): string | null {
  const unit = unitPriceOf(price, parseNetQuantity(title));
  return unit && `${unit.amount}/${unit.per}`;
}

/** The unit price that such a word says; null for any other text. */
export function parseUnitPrice(text: string): UnitPrice | null {
  const [, amount, per] = /^(\d+)\/(\w+)$/.exec(text) ?? [];
  return amount && isUnitPriceMeasure(per) ? { amount: Number(amount), per } : null;
}

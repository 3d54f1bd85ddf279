import { RuleError } from './errors.js';
import type { Locale } from './locale.js';
import { formatVnd } from './money.js';
import type { NetQuantity } from './net-quantity.js';

/** The measures in which prices are compared. */
export type UnitPriceMeasure = 'kg' | '100g' | 'l' | '100ml';

/** What a measure of a product costs. */
export interface UnitPrice {
  /** Whole đồng. */
  amount: number;
  per: UnitPriceMeasure;
}

/** Packs below this many grams or millilitres are priced by the hundred. */
const SMALL_PACK = 100;

const MEASURES: Record<UnitPriceMeasure, { quantity: NetQuantity; vi: string; en: string }> = {
  kg: { quantity: { amount: 1000, unit: 'g' }, vi: 'kg', en: 'kg' },
  '100g': { quantity: { amount: 100, unit: 'g' }, vi: '100 g', en: '100 g' },
  l: { quantity: { amount: 1000, unit: 'ml' }, vi: 'lít', en: 'litre' },
  '100ml': { quantity: { amount: 100, unit: 'ml' }, vi: '100 ml', en: '100 ml' },
};

export function isUnitPriceMeasure(value: unknown): value is UnitPriceMeasure {
  return typeof value === 'string' && Object.hasOwn(MEASURES, value);
}

/**
 * The measure for packs that stand beside each other, so that their unit prices compare: by the
 * hundred grams as soon as one of them is smaller than that, else by the kilogram; the same for
 * volume. Only packs of the same unit compare.
 */
export function unitPriceMeasure(
  unit: NetQuantity['unit'],
  packs: readonly NetQuantity[],
): UnitPriceMeasure {
  const small = packs.some((pack) => pack.unit === unit && pack.amount < SMALL_PACK);
  if (unit === 'g') return small ? '100g' : 'kg';
  return small ? '100ml' : 'l';
}

/**
 * Price per kilogram, litre, 100 g or 100 ml of a pack, rounded to whole đồng, half up. Shown beside
 * the price, as buyers compare packs by it.
 * @param price whole đồng for the pack, tax included
 * @param net what the pack holds; null, where it does not say, has no unit price
 * @param beside the other packs that it is compared with
 * @throws RuleError `invalid_amount` when the price is not a whole number, zero or more
 */
export function unitPriceOf(
  price: number,
  net: NetQuantity | null,
  beside: readonly NetQuantity[] = [],
): UnitPrice | null {
  if (!Number.isSafeInteger(price) || price < 0) {
    throw new RuleError('invalid_amount', `not a price in whole đồng: ${price}`);
  }
  if (!net || !(net.amount > 0)) return null;
  const per = unitPriceMeasure(net.unit, [net, ...beside]);
  const amount = Math.round((price * MEASURES[per].quantity.amount) / net.amount);
  return Number.isSafeInteger(amount) ? { amount, per } : null;
}

/** '150.000 ₫/kg' in Vietnamese, '₫150,000/kg' in English. */
export function formatUnitPrice({ amount, per }: UnitPrice, locale: Locale): string {
  return `${formatVnd(amount, locale)}/${MEASURES[per][locale]}`;
}

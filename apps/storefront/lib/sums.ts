import type { Basket } from './backend/baskets';

/** What a basket or an order comes to, in whole đồng, as rows that add up. */
export interface Sums {
  /** All lines at their prices. */
  goods: number;
  /** What is taken off, goods and delivery together; 0 where nothing is. */
  discount: number;
  /** The codes that take it off; empty where the shop gives it without one. */
  codes: readonly string[];
  /** Before any discount; null while it is not known. */
  shipping: number | null;
  /** What the rows above leave out: a tax that the prices do not hold; below 0, what was given back. */
  tax: number;
  total: number;
}

interface Summed {
  items: readonly { quantity: number; unit_price: number }[];
  discount_total: number;
  original_shipping_total: number;
  total: number;
}

/** The rows of a basket or an order. @param delivered whether its delivery is decided */
export function sumsOf(summed: Summed, codes: readonly string[], delivered: boolean): Sums {
  const goods = summed.items.reduce((sum, line) => sum + line.unit_price * line.quantity, 0);
  const { discount_total: discount, original_shipping_total: shipping, total } = summed;
  return {
    goods,
    discount,
    codes,
    shipping: delivered ? shipping : null,
    tax: total - (goods - discount + shipping),
    total,
  };
}

/** The codes that a buyer has given, each once. */
export function codesOf(basket: Pick<Basket, 'promotions'>): string[] {
  const given = (basket.promotions ?? []).flatMap((promotion) =>
    promotion?.code && !promotion.is_automatic ? [promotion.code] : [],
  );
  return [...new Set(given)];
}

export function basketSums(basket: Basket): Sums {
  return sumsOf(basket, codesOf(basket), (basket.shipping_methods ?? []).length > 0);
}

/** Several parcels as one: what a buyer pays in all. Delivery is known when it is known of each. */
export function sumsOfAll(parcels: readonly Sums[]): Sums {
  const sum = (amount: (sums: Sums) => number) =>
    parcels.reduce((total, sums) => total + amount(sums), 0);
  const known = parcels.every(({ shipping }) => shipping !== null);
  return {
    goods: sum(({ goods }) => goods),
    discount: sum(({ discount }) => discount),
    codes: [...new Set(parcels.flatMap(({ codes }) => codes))],
    shipping: known ? sum(({ shipping }) => shipping ?? 0) : null,
    tax: sum(({ tax }) => tax),
    total: sum(({ total }) => total),
  };
}

/** The goods of a basket of several sellers: what each takes to bring its parcel is known at the checkout. */
export function goodsSums(basket: Basket): Sums {
  const { goods, discount, codes } = basketSums(basket);
  return { goods, discount, codes, shipping: null, tax: 0, total: goods - discount };
}

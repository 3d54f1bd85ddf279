/** The fields of Medusa's admin routes that hold an amount of money. */
const AMOUNTS: readonly string[] = [
  'amount',
  'unit_price',
  'compare_at_unit_price',
  'custom_amount',
  'price_vnd',
];

interface FractionalAmount {
  /** As in `prices.0.amount`. */
  path: string;
  /** What the amount's own object, or one around it, says; null where nothing does. */
  currency: string | null;
}

/** Amounts in a request that are not whole, however deep they lie. */
export function fractionalAmounts(
  value: unknown,
  path: readonly string[] = [],
  around: string | null = null,
): FractionalAmount[] {
  if (typeof value === 'number') {
    const isAmount = AMOUNTS.includes(path.at(-1) ?? '') && !Number.isInteger(value);
    return isAmount ? [{ path: path.join('.'), currency: around }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Reflect.get(value, 'currency_code');
  const currency = typeof own === 'string' ? own : around;
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'metadata' ? [] : fractionalAmounts(member, [...path, key], currency),
  );
}

/** More of one thing than any order of the shop has; keeps line totals within whole numbers. */
export const MAX_SALE_QUANTITY = 1_000_000;

/** Whether something may be the quantity of a line: a whole number from 1 to a million. */
export function isSaleQuantity(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_SALE_QUANTITY
  );
}

/** A number that stands by itself, of as many digits as a number of an order can have. */
const NUMBER = /^\D*(?<![\p{L}_])(\d{1,9})(?![\p{L}_])\D*$/u;

/**
 * The number of an order as people write it: “123”, “#123”, “Đơn hàng số 123”. Null where there is no
 * such number, or more than one; an order's id has none.
 */
export function parseOrderNumber(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  const number = Number(digits ?? 0);
  return number > 0 ? number : null;
}

/** A line of an order of which fewer pieces can be had than were ordered. */
export interface ShortenedLine {
  /** Pieces that were ordered. */
  was: number;
  /** Pieces that are left of them: fewer. */
  left: number;
  /** Price of a piece, whole đồng. */
  unitPrice: number;
  /** What each promotion took off the line, whole đồng. */
  discounts: readonly number[];
}

/**
 * What promotions take off the pieces that stay: their share of what was taken off the line, rounded up, so that
 * no piece that stays is dearer than it was; together no more than the pieces cost. What a promotion takes off
 * other lines and off the delivery is not touched: what stays is never dearer.
 */
export function keptDiscounts({ was, left, unitPrice, discounts }: ShortenedLine): number[] {
  let price = unitPrice * left;
  return discounts.map((amount) => {
    const kept = Math.min(Math.ceil((amount * left) / was), price);
    price -= kept;
    return kept;
  });
}

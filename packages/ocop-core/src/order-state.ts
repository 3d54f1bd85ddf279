export const ORDER_STATES = [
  'placed',
  'preparing',
  'partly_shipped',
  'shipped',
  'delivered',
  'canceled',
] as const;

/** What has become of an order, as a buyer asks. */
export type OrderState = (typeof ORDER_STATES)[number];

/** How many pieces of a line were ordered, and how far they are. */
export interface OrderLineProgress {
  quantity: number;
  /** Packed, or further. */
  fulfilled: number;
  shipped: number;
  delivered: number;
}

interface OrderProgress {
  canceled: boolean;
  lines: readonly OrderLineProgress[];
}

/**
 * How far an order is. A parcel that was handed over without having been sent counts as sent. Lines of
 * which nothing is wanted any more do not count.
 */
export function orderStateOf({ canceled, lines }: OrderProgress): OrderState {
  if (canceled) return 'canceled';
  const wanted = lines.filter(({ quantity }) => quantity > 0);
  const some = (pieces: (line: OrderLineProgress) => number) =>
    wanted.some((line) => pieces(line) > 0);
  const all = (pieces: (line: OrderLineProgress) => number) =>
    wanted.length > 0 && wanted.every((line) => pieces(line) >= line.quantity);
  const sent = ({ shipped, delivered }: OrderLineProgress) => Math.max(shipped, delivered);
  if (all(({ delivered }) => delivered)) return 'delivered';
  if (all(sent)) return 'shipped';
  if (some(sent)) return 'partly_shipped';
  return some(({ fulfilled }) => fulfilled) ? 'preparing' : 'placed';
}

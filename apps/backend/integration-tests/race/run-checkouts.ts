import type { Answer } from '../support/http-client';

export interface Checkout<Cart> {
  cart: Cart;
  answer: Answer;
}

interface RaceOptions<Cart> {
  carts: readonly Cart[];
  /** Requests in flight at a time. */
  connections: number;
  complete(cart: Cart): Promise<Answer>;
  /** After so many answers … */
  after: number;
  /** … this is sent, while the checkouts go on. */
  interrupt(): Promise<Answer>;
}

/**
 * Completes carts over some connections and interrupts by progress, so that speed does not matter.
 * Answers the checkouts in the order in which they were answered.
 */
export async function runCheckouts<Cart>({
  carts,
  connections,
  complete,
  after,
  interrupt,
}: RaceOptions<Cart>): Promise<{ checkouts: Checkout<Cart>[]; interruption: Answer }> {
  const checkouts: Checkout<Cart>[] = [];
  let interruption: Promise<Answer> | undefined;
  await inParallel(carts, connections, async (cart) => {
    checkouts.push({ cart, answer: await complete(cart) });
    if (checkouts.length === after) interruption = interrupt();
  });
  if (!interruption) throw new Error(`there were fewer than ${after} answers`);
  return { checkouts, interruption: await interruption };
}

/** Does `work` with all, some at a time. */
export async function inParallel<T>(
  items: readonly T[],
  connections: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

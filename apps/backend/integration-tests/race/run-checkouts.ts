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
  /** Resolves when the interruption is to be sent, by progress alone, so that speed does not matter. */
  moment(answered: () => number): Promise<unknown>;
  /** Sent then, while the checkouts go on. */
  interrupt(): Promise<Answer>;
}

interface Race<Cart> {
  /** In the order in which they were answered. */
  checkouts: Checkout<Cart>[];
  interruption: Answer;
  /** How many had been answered when the interruption was sent. */
  before: number;
}

/** Completes carts over some connections and interrupts meanwhile. */
export async function runCheckouts<Cart>({
  carts,
  connections,
  complete,
  moment,
  interrupt,
}: RaceOptions<Cart>): Promise<Race<Cart>> {
  const checkouts: Checkout<Cart>[] = [];
  let before = 0;
  const interrupting = moment(() => checkouts.length).then(() => {
    before = checkouts.length;
    return interrupt();
  });
  const [interruption] = await Promise.all([
    interrupting,
    inParallel(carts, connections, async (cart) => {
      checkouts.push({ cart, answer: await complete(cart) });
    }),
  ]);
  return { checkouts, interruption, before };
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

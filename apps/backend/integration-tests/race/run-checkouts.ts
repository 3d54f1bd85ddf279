import type { Answer } from '../support/http-client';

export interface Checkout {
  cartId: string;
  answer: Answer;
  /** Whether it was under way while the interruption was. */
  overlapped: boolean;
}

interface RaceOptions {
  cartIds: readonly string[];
  /** Requests in flight at a time. */
  connections: number;
  complete(cartId: string): Promise<Answer>;
  /** After so many answers … */
  after: number;
  /** … this is sent, while the checkouts go on. */
  interrupt(): Promise<Answer>;
}

/** Completes carts over some connections and interrupts by progress, so that speed does not matter. */
export async function runCheckouts(
  options: RaceOptions,
): Promise<{ checkouts: Checkout[]; interruption: Answer }> {
  const { cartIds, connections, complete, after, interrupt } = options;
  const waiting = [...cartIds];
  const checkouts: Checkout[] = [];
  let interruption: Promise<Answer> | undefined;
  let interrupted = false;
  const buyer = async () => {
    for (let cartId = waiting.shift(); cartId !== undefined; cartId = waiting.shift()) {
      const early = !interrupted;
      const answer = await complete(cartId);
      checkouts.push({ cartId, answer, overlapped: early && interruption !== undefined });
      if (checkouts.length === after) {
        interruption = interrupt().finally(() => {
          interrupted = true;
        });
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, buyer));
  if (!interruption) throw new Error(`there were fewer than ${after} answers`);
  return { checkouts, interruption: await interruption };
}

/** Applies `work` to all, some at a time. */
export async function inParallel<T>(
  items: readonly T[],
  connections: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

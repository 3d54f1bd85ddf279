import 'server-only';
import { addLine, type Basket, createBasket, readBasket } from './backend/baskets';
import { oneAtATime } from './one-at-a-time';

const MOST_KEPT = 10_000;

/** Which basket was begun for a browser, oldest first: its cookie may not have arrived yet. */
const begun = new Map<string, string>();

/**
 * Puts something into a new basket. A second tab of the browser that does the same at that moment
 * finds the basket that the first has begun.
 * @param key tells the browser apart (`lib/basket-key`), or the basket that it has ordered; null: none
 * @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function addToNewBasket(
  key: string | null,
  variantId: string,
  quantity: number,
): Promise<Basket> {
  if (key === null) return createBasket(variantId, quantity);
  return oneAtATime(`new ${key}`, async () => {
    const known = begun.get(key);
    const open = known ? await readBasket(known) : null;
    if (open && !open.completed_at) return addLine(open.id, variantId, quantity);
    const basket = await createBasket(variantId, quantity);
    remember(key, basket.id);
    return basket;
  });
}

function remember(key: string, id: string): void {
  begun.delete(key);
  begun.set(key, id);
  const [oldest] = begun.keys();
  if (begun.size > MOST_KEPT && oldest !== undefined) begun.delete(oldest);
}

import 'server-only';
import { addLine, type Basket } from './backend/baskets';
import { basketKey } from './cookies';
import { currentBasket } from './current-basket';
import { addToNewBasket } from './new-baskets';

/**
 * Server actions only: puts something into the basket, or into a new one where another tab has just
 * ordered it (`isNew`). The browser has still to be told which it is.
 * @throws BackendUnavailable, BackendNotFound, BackendRefused by the gate or for lack of stock
 */
export async function putInBasket(
  variantId: string,
  quantity: number,
): Promise<{ basket: Basket; isNew: boolean }> {
  const found = await currentBasket();
  if (found.state === 'open') {
    try {
      return { basket: await addLine(found.basket.id, variantId, quantity), isNew: false };
    } catch (error) {
      if ((await currentBasket()).state === 'open') throw error;
    }
  }
  const current = found.state === 'open' ? await currentBasket() : found;
  const ordered = current.state === 'ordered';
  const key = ordered ? current.basketId : await basketKey();
  return { basket: await addToNewBasket(key, variantId, quantity), isNew: ordered };
}

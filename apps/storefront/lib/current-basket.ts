import 'server-only';
import { cache } from 'react';
import { type Basket, readBasket } from './backend/baskets';
import { basketId } from './cookies';

/** The basket of this browser that is not an order yet, or null. @throws BackendUnavailable */
export const currentBasket = cache(async (): Promise<Basket | null> => {
  const id = await basketId();
  if (!id) return null;
  const basket = await readBasket(id);
  return basket && !basket.completed_at ? basket : null;
});

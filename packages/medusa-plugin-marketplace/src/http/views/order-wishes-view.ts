import type { OrderWishes } from 'ocop-contract';
import { pickUpOf, wishesOf } from '../../workflows/orders/order-wishes';
import type { StoredOrder } from '../../workflows/orders/stored-order';
import { pickUpView } from './delivery-view';

/** What the buyer wants of an order beside its goods. @param isShown whether who asks may read about persons */
export function orderWishesView(order: StoredOrder, isShown: boolean): OrderWishes {
  const said = isShown ? wishesOf(order) : { invoice: null, gift_note: null };
  const place = pickUpOf(order);
  const pick_up = pickUpView(place);
  return { pick_up: pick_up && { ...pick_up, name: place?.name ?? null }, ...said };
}

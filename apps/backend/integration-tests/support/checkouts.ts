import { checkoutAnswer } from 'ocop-contract';
import { cartAnswer, parsed } from './answers';
import type { Listed } from './register';
import type { Shop } from './shop';

/** Where parcels of the tests go. */
export const DELIVERY = {
  name: 'Nguyễn Thị Lan',
  phone: '0912 345 678',
  email: 'Nguoi-Mua@chophien.test',
  locale: 'en',
  street: '1 Lê Lợi',
  commune: 'Phường Bến Thành',
  province_code: '79',
  note: 'Gọi trước khi giao',
};

/** A basket with one of each, as a buyer fills it. */
export async function basketOf(shop: Shop, goods: readonly Listed[]): Promise<string> {
  const answer = await shop.store.post('/store/carts', {
    region_id: shop.regionId,
    items: goods.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 })),
  });
  return parsed(cartAnswer, answer).cart.id;
}

export function postCheckout(shop: Shop, cart_id: string, more: object = { delivery: DELIVERY }) {
  return shop.store.post('/store/checkouts', { cart_id, ...more });
}

/** A basket as its parcels. */
export async function openCheckout(shop: Shop, cartId: string, more?: object) {
  return parsed(checkoutAnswer, await postCheckout(shop, cartId, more)).checkout;
}

export type Opened = Awaited<ReturnType<typeof openCheckout>>;

/** Presses the button of a page that showed these parcels. */
export function postPlace(shop: Shop, { id, parcels }: Opened, more: object = {}) {
  return shop.store.post(`/store/checkouts/${id}/place`, {
    ...more,
    parcels: parcels.map(({ cart }) => ({ cart_id: cart.id, expected_total: cart.total })),
  });
}

export async function placeCheckout(shop: Shop, opened: Opened, more: object = {}) {
  return parsed(checkoutAnswer, await postPlace(shop, opened, more)).checkout;
}

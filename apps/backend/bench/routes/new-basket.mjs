import { request } from '../lib.mjs';

/** @typedef {{ id: string, handle: string, variant: string, region: string }} Goods */
/** @typedef {{ id: string, items: { id: string, quantity: number }[], total: number }} Basket */

/** A product that there is most of, and the market that it is sold in. @returns {Promise<Goods>} */
export async function plentifulGoods() {
  const { hits } = await request('/store/ocop/search', {
    json: { filters: { star: [4] }, take: 24 },
  });
  const { regions } = await request('/store/regions');
  const query = new URLSearchParams({ fields: 'handle,variants.id,+variants.inventory_quantity' });
  for (const { product_id } of hits) query.append('id[]', product_id);
  const { products } = await request(`/store/products?${query}`);
  const packs = products.flatMap(({ id, handle, variants }) =>
    variants.map((variant) => ({
      id,
      handle,
      variant: variant.id,
      left: variant.inventory_quantity,
    })),
  );
  const [most] = packs.toSorted((one, other) => (other.left ?? 0) - (one.left ?? 0));
  if (!most) throw new Error('nothing is on sale: nothing to measure');
  return { ...most, region: regions[0].id };
}

/** @param {Goods} goods @returns {Promise<Basket>} */
export async function newBasket({ variant, region }) {
  const items = [{ variant_id: variant, quantity: 1 }];
  return (await request('/store/carts', { json: { region_id: region, items } })).cart;
}

/** The basket with a delivery, as its page gives it one. @param {Pick<Basket, 'id'>} basket @returns {Promise<Basket>} */
export async function withDelivery({ id }) {
  const { shipping_options } = await request(`/store/shipping-options?cart_id=${id}`);
  const json = { option_id: shipping_options[0].id };
  return (await request(`/store/carts/${id}/shipping-methods`, { json })).cart;
}

const ADDRESS = {
  first_name: 'Nguyễn Thị Mai',
  phone: '0912345678',
  address_1: '12 Lê Lợi',
  city: 'Phường Hải Châu',
  province: 'Đà Nẵng',
  country_code: 'vn',
};

/** The basket with an address. @param {Pick<Basket, 'id'>} basket @returns {Promise<Basket>} */
export async function addressed({ id }) {
  const json = { email: 'mua@cho-phien.test', shipping_address: ADDRESS, billing_address: ADDRESS };
  return (await request(`/store/carts/${id}`, { json })).cart;
}

/** The basket as parcels, as our storefront orders it. @param {Pick<Basket, 'id'>} basket */
export async function openCheckout({ id }) {
  const { first_name: name, phone, address_1: street, city: commune } = ADDRESS;
  const where = { street, commune, province_code: '48' };
  const delivery = { name, phone, email: 'mua@cho-phien.test', ...where, note: '', locale: 'vi' };
  return (await request('/store/checkouts', { json: { cart_id: id, delivery } })).checkout;
}

/** @param {{ id: string, parcels: { cart: { id: string, total: number } }[] }} checkout */
export function placeCheckout({ id, parcels }) {
  const shown = parcels.map(({ cart }) => ({ cart_id: cart.id, expected_total: cart.total }));
  return request(`/store/checkouts/${id}/place`, { json: { parcels: shown } });
}

/** A basket of which only the order is missing. @param {Goods} goods @returns {Promise<Basket>} */
export async function readyBasket(goods) {
  const basket = await newBasket(goods);
  await addressed(basket);
  const delivered = await withDelivery(basket);
  const { payment_collection } = await request('/store/payment-collections', {
    json: { cart_id: basket.id },
  });
  await request(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    json: { provider_id: 'pp_system_default' },
  });
  return delivered;
}

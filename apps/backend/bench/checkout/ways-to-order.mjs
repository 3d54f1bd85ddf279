// @ts-check
import { request } from '../lib.mjs';

/** @typedef {{ variant: string, region: string }} Goods */
/** @typedef {(goods: readonly Goods[]) => Promise<number>} Way how many orders it made */

const BUYER = {
  name: 'Nguyễn Thị Mai',
  phone: '0912345678',
  street: '12 Lê Lợi',
  commune: 'Phường Hải Châu',
};
const ADDRESS = {
  first_name: BUYER.name,
  phone: BUYER.phone,
  address_1: BUYER.street,
  city: BUYER.commune,
  province: 'Đà Nẵng',
  country_code: 'vn',
};
const COD = 'pp_system_default';

/** @param {string} base @param {string} path @param {unknown} [json] */
const ask = (base, path, json) => request(path, { base, json });

/** @param {string} base @param {readonly Goods[]} goods */
async function filledBasket(base, goods) {
  const items = goods.map(({ variant }) => ({ variant_id: variant, quantity: 1 }));
  const { cart } = await ask(base, '/store/carts', { region_id: goods[0]?.region, items });
  return cart;
}

/** As a storefront of Medusa orders: address, way to be sent, payment, completion. @param {string} base @returns {Way} */
export const stockOrder = (base) => async (goods) => {
  const { id } = await filledBasket(base, goods);
  const whose = {
    email: 'mua@cho-phien.test',
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  };
  await ask(base, `/store/carts/${id}`, whose);
  const { shipping_options } = await ask(base, `/store/shipping-options?cart_id=${id}`);
  await ask(base, `/store/carts/${id}/shipping-methods`, { option_id: shipping_options[0].id });
  const { payment_collection } = await ask(base, '/store/payment-collections', { cart_id: id });
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`;
  await ask(base, sessions, { provider_id: COD });
  const { type } = await ask(base, `/store/carts/${id}/complete`, {});
  if (type !== 'order') throw new Error(`the cart ${id} became no order`);
  return 1;
};

/** As this shop orders: the basket as parcels, each for what was shown. @param {string} base @returns {Way} */
export const parcelOrders = (base) => async (goods) => {
  const { id } = await filledBasket(base, goods);
  const delivery = {
    ...BUYER,
    email: 'mua@cho-phien.test',
    locale: 'vi',
    province_code: '48',
    note: '',
  };
  const opened = (await ask(base, '/store/checkouts', { cart_id: id, delivery })).checkout;
  const parcels = opened.parcels.map((/** @type {any} */ { cart }) => ({
    cart_id: cart.id,
    expected_total: cart.total,
  }));
  const { checkout } = await ask(base, `/store/checkouts/${opened.id}/place`, { parcels });
  const orders = checkout.parcels.filter((/** @type {any} */ { order }) => order);
  if (orders.length !== goods.length)
    throw new Error(`not all was ordered: ${JSON.stringify(checkout)}`);
  return orders.length;
};

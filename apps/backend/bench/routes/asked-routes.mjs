import { request } from '../lib.mjs';
import { queryOf } from '../search/queries.mjs';
import {
  addressed,
  newBasket,
  openCheckout,
  placeCheckout,
  plentifulGoods,
  readyBasket,
  withDelivery,
} from './new-basket.mjs';

/** @typedef {import('./new-basket.mjs').Basket} Basket */
/**
 * @typedef {object} Route
 * @property {string} title
 * @property {() => Promise<any>} [prepare] what has to be there first; not measured
 * @property {(prepared: any, index: number) => Promise<unknown>} ask
 */

/** What our storefront asks of a basket (`lib/backend/baskets.ts`). */
const BASKET_FIELDS = new URLSearchParams({
  fields: [
    'id,completed_at,items.id,items.product_id,items.variant_id,items.product_title',
    'items.product_handle,items.variant_title,items.thumbnail,items.quantity,items.unit_price',
    'promotions.code,promotions.is_automatic,shipping_methods.id',
    'discount_total,original_shipping_total,total',
  ].join(','),
});

const FACETS = ['star', 'region', 'province', 'group'];

/** The routes that shops ask most, each as our storefront asks it. @returns {Promise<Route[]>} */
export async function askedRoutes() {
  const goods = await plentifulGoods();
  const { certificates } = await request('/store/ocop/certificates?limit=1');
  const [{ verification_code: code }] = certificates;
  const seen = await withDelivery(await newBasket(goods));
  const cart = `/store/carts/${seen.id}`;
  const stocks = new URLSearchParams({
    'id[]': goods.id,
    limit: '1',
    fields:
      'id,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity',
  });
  const raise = ({ id, items: [line] }) =>
    request(`/store/carts/${id}/line-items/${line.id}?${BASKET_FIELDS}`, {
      json: { quantity: line.quantity + 1 },
    });
  const addTo = ({ id }) =>
    request(`/store/carts/${id}/line-items?${BASKET_FIELDS}`, {
      json: { variant_id: goods.variant, quantity: 1 },
    });
  const another = () => newBasket(goods);
  return [
    { title: 'edition', ask: () => request('/store/ocop/edition') },
    { title: 'certificate', ask: () => request(`/store/ocop/certificates/${code}`) },
    { title: 'look-up', ask: () => request('/store/ocop/certificates?q=mat+ong&limit=20') },
    { title: 'product state', ask: () => request(`/store/ocop/products/${goods.handle}`) },
    { title: 'stocks of a product', ask: () => request(`/store/products?${stocks}`) },
    {
      title: 'search',
      ask: (_, index) =>
        request('/store/ocop/search', {
          json: { q: queryOf(index), facets: FACETS, take: 24, filters: {} },
        }),
    },
    {
      title: 'suggest',
      ask: (_, index) =>
        request(`/store/ocop/suggest?q=${encodeURIComponent(queryOf(index) ?? '')}`),
    },
    { title: 'basket', ask: () => request(`${cart}?${BASKET_FIELDS}`) },
    { title: 'basket, all fields', ask: () => request(cart) },
    { title: 'basket: refusals', ask: () => request(`/store/ocop/carts/${seen.id}/refusals`) },
    {
      title: 'basket: refresh',
      ask: () =>
        request(`/store/ocop/carts/${seen.id}/refresh?${BASKET_FIELDS}`, { method: 'POST' }),
    },
    {
      title: 'basket: refresh, all fields',
      ask: () => request(`/store/ocop/carts/${seen.id}/refresh`, { method: 'POST' }),
    },
    { title: 'new basket with a line', ask: another },
    { title: 'add a line', prepare: another, ask: addTo },
    { title: 'raise a line', prepare: another, ask: raise },
    {
      title: 'delivery: options',
      ask: () => request(`/store/shipping-options?cart_id=${seen.id}`),
    },
    {
      title: 'order: address and delivery, as a stock storefront',
      prepare: another,
      ask: (basket) => addressed(basket).then(withDelivery),
    },
    {
      title: 'checkout: looked at',
      ask: () => request('/store/checkouts', { json: { cart_id: seen.id } }),
    },
    { title: 'order: as parcels', prepare: another, ask: openCheckout },
    {
      title: 'order: place the parcels',
      prepare: () => another().then(openCheckout),
      ask: placeCheckout,
    },
    {
      title: 'complete',
      prepare: () => readyBasket(goods),
      ask: ({ id, total }) =>
        request(`/store/carts/${id}/complete`, { json: { expected_total: total } }),
    },
  ];
}

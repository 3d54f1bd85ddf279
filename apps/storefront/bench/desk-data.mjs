// @ts-check
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const OWNER = { email: 'quay-do-luong@example.com', password: 'chim-en-bay-qua-nuong-che' };
const NAME = 'Hợp tác xã Đo Lường';
const STOCK = 1000;
const AT_ONCE = 4;
const DAY_MS = 24 * 3_600_000;
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** @typedef {(path: string, body?: object | FormData) => Promise<any>} Ask */

/**
 * A seller with so many products and orders, made by the API as people make them, and kept for next time.
 * @param {{ url: string, key: string, admin: { email: string, password: string }, products: number, orders: number }} options
 * @returns {Promise<{ token: string, products: number, orders: number }>}
 */
export async function deskData({ url, key, admin, products, orders }) {
  const anyone = asker(url, {});
  const { token: operator } = await anyone('/auth/user/emailpass', admin);
  const operate = asker(url, { authorization: `Bearer ${operator}` });
  const shop = asker(url, { 'x-publishable-api-key': key });
  const known = await anyone('/auth/seller/emailpass', OWNER).catch(() => null);
  const token = known?.token ?? (await openDesk({ url, anyone, operate, products }));
  const desk = asker(url, { authorization: `Bearer ${token}` });
  const { products: sold } = await desk('/seller/products');
  const { counts } = await desk('/seller/orders?limit=1');
  const placed = Object.values(counts).reduce((sum, count) => sum + Number(count), 0);
  await order(shop, sold, orders - placed);
  return { token, products: sold.length, orders: Math.max(orders, placed) };
}

/** @param {{ url: string, anyone: Ask, operate: Ask, products: number }} options */
async function openDesk({ url, anyone, operate, products }) {
  await recognise(operate, products);
  const { token: first } = await anyone('/auth/seller/emailpass/register', OWNER);
  await asker(url, { authorization: `Bearer ${first}` })('/seller/account', { member_name: NAME });
  const { token } = await anyone('/auth/seller/emailpass', OWNER);
  const desk = asker(url, { authorization: `Bearer ${token}` });
  await desk('/seller/application', {
    name: NAME,
    type: 'hop_tac_xa',
    tax_code: '0100109106',
    representative: 'Đại diện hợp tác xã',
    phone: '0912345678',
    seat: { address: 'Thôn 1', commune: 'Xã Bắc Hà', province_code: '15' },
    bank_account: { bank: '970436', number: '0123456789', holder: 'HTX DO LUONG' },
  });
  const paper = new FormData();
  paper.set('kind', 'business_registration');
  paper.set('file', new Blob([PDF]), 'giay.pdf');
  await desk('/seller/application/papers', paper);
  const { producers } = await desk(`/seller/producers?q=${encodeURIComponent(NAME)}`);
  const body = { producer_id: producers[0].id };
  const { seller } = await desk('/seller/application/claims', body);
  await desk('/seller/application/send', {});
  const account = `/admin/sellers/${seller.id}`;
  await operate(`${account}/identity-checks`, {
    method: 'papers',
    result: 'passed',
    checked_on: dayAgo(0),
  });
  await operate(`${account}/claims/${seller.claims[0].id}`, { decision: 'confirm' });
  await operate(`${account}/decisions`, { decision: 'approved' });
  return token;
}

/** @param {Ask} operate @param {number} products */
async function recognise(operate, products) {
  const signed = dayAgo(100);
  const items = Array.from({ length: products }, (_, index) => ({
    product_name: `Trà đo lường ${index + 1}`,
    producer: { name: NAME },
    star: 4,
    group: { scheme: '2026', code: 'DU' },
    place: { scheme: '2025', code: '15' },
    listing: { variants: [{ title: 'Gói 100 g', price_vnd: 120_000, stock: STOCK }] },
  }));
  await operate('/admin/ocop/decisions', {
    kind: 'recognition',
    number: '2504/QĐ-UBND',
    issuer: 'UBND tỉnh Lào Cai',
    signed_on: signed,
    effective_on: signed,
    items,
  });
}

/** @param {Ask} shop @param {{ packs: { variant_id: string }[] }[]} sold @param {number} count */
async function order(shop, sold, count) {
  const { regions } = await shop('/store/regions');
  const packs = sold.flatMap(({ packs: [pack] }) => (pack ? [pack.variant_id] : []));
  let next = 0;
  const work = async () => {
    while (next < count) {
      const variant_id = packs[next % packs.length];
      next += 1;
      await orderOne(shop, regions[0].id, variant_id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** @param {Ask} shop @param {string} region_id @param {string | undefined} variant_id */
async function orderOne(shop, region_id, variant_id) {
  const { cart } = await shop('/store/carts', {
    region_id,
    // Of each somebody else: Medusa makes a customer of an address, and not twice at once.
    email: `nguoi-mua-${randomUUID()}@example.com`,
    shipping_address: {
      first_name: 'Lan',
      last_name: 'Nguyễn',
      address_1: '1 Lê Lợi',
      city: 'Phường Bến Thành',
      province: 'Thành phố Hồ Chí Minh',
      country_code: 'vn',
      phone: '0912345678',
    },
    items: [{ variant_id, quantity: 1 }],
  });
  const { shipping_options } = await shop(`/store/shipping-options?cart_id=${cart.id}`);
  const option_id = shipping_options[0].id;
  await shop(`/store/carts/${cart.id}/shipping-methods`, { option_id });
  const { payment_collection } = await shop('/store/payment-collections', { cart_id: cart.id });
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`;
  await shop(sessions, { provider_id: 'pp_system_default' });
  await shop(`/store/carts/${cart.id}/complete`, {});
}

/** @param {number} days */
function dayAgo(days) {
  const shifted = new Date(Date.now() + 7 * 3_600_000 - days * DAY_MS);
  return shifted.toISOString().slice(0, 10);
}

/** @param {string} url @param {Record<string, string>} headers @returns {Ask} */
function asker(url, headers) {
  /** @type {Ask} */
  const ask = async (path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, url), {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    // So many baskets a minute and no more: whoever makes hundreds waits for its turn.
    if (response.status === 429) {
      await pause(Number(response.headers.get('retry-after') ?? 1) * 1000);
      return ask(path, body);
    }
    if (!response.ok)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  return ask;
}

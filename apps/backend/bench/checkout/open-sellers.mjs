// @ts-check
import { randomUUID } from 'node:crypto';
import { request, signIn } from '../lib.mjs';

const PAPER = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PASSWORD = 'nong-san-do-luong';

/** @param {string} token */
const bearer = (token) => ({ authorization: `Bearer ${token}` });

let networks = 0;

/** Each applies from a network of its own (TEST-NET-1): registering is limited by it. */
function fromElsewhere() {
  networks += 1;
  return { 'x-forwarded-for': `192.0.2.${networks}` };
}

/** @typedef {{ id: string, name: string, handle: string }} Producer */

/**
 * Producers of the register that have something on sale in one pack or several, each with one of them.
 * @returns {Promise<{ producer: Producer, product: string }[]>}
 */
async function producersOnSale() {
  const headers = await signIn();
  const query = 'standing=in_force&order=created_at&limit=200';
  const { certificates } = await request(`/admin/ocop/certificates?${query}`, { headers });
  const found = new Map();
  for (const { producer, product } of certificates) {
    if (product && !found.has(producer.id))
      found.set(producer.id, { producer, product: product.id });
  }
  return [...found.values()];
}

/** An account that sells for a producer: opened, applied for and approved, as people do. @param {Producer} producer */
async function openSeller({ id: producer_id, name }) {
  const credentials = { email: `do-luong-${randomUUID()}@chophien.test`, password: PASSWORD };
  const from = fromElsewhere();
  const signIn = { headers: from, json: credentials };
  const registered = await request('/auth/seller/emailpass/register', signIn);
  const account = { ...bearer(registered.token), ...from };
  await request('/seller/account', { headers: account, json: { member_name: 'Người đo' } });
  const { token } = await request('/auth/seller/emailpass', signIn);
  const headers = { ...bearer(token), ...from };
  const application = {
    name,
    type: 'hop_tac_xa',
    tax_code: '0100109106',
    representative: 'Đại diện của chủ thể',
    phone: '+84 912 345 678',
    seat: { address: 'Thôn 1', commune: 'Xã Bắc Hà', province_code: '15' },
    bank_account: { bank: '970436', number: '0123456789', holder: 'HTX DO LUONG' },
  };
  await request('/seller/application', { headers, json: application });
  const form = new FormData();
  form.set('kind', 'business_registration');
  form.set('file', new Blob([new Uint8Array(PAPER)]), 'giay-dang-ky.pdf');
  await request('/seller/application/papers', { headers, form });
  const claimed = { headers, json: { producer_id } };
  const { seller } = await request('/seller/application/claims', claimed);
  await request('/seller/application/send', { headers, json: {} });
  return { id: seller.id, claim: seller.claims[0].id };
}

/** @param {{ id: string, claim: string }} seller @param {Record<string, string>} headers an operator's */
async function approve({ id, claim }, headers) {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const check = { method: 'papers', result: 'passed', checked_on: today };
  await request(`/admin/sellers/${id}/identity-checks`, { headers, json: check });
  const confirm = { decision: 'confirm' };
  await request(`/admin/sellers/${id}/claims/${claim}`, { headers, json: confirm });
  await request(`/admin/sellers/${id}/decisions`, { headers, json: { decision: 'approved' } });
}

/** Goods of as many sellers, one of each. @param {number} count @returns {Promise<{ variant: string, region: string }[]>} */
export async function goodsOfSellers(count) {
  const { regions } = await request('/store/regions');
  const headers = await signIn();
  const goods = [];
  for (const { producer, product } of await producersOnSale()) {
    if (goods.length === count) break;
    const { seller } = await request(`/store/sellers/card?producer=${producer.handle}`);
    if (!seller) await approve(await openSeller(producer), headers);
    const { products } = await request(`/store/products?id=${product}&fields=variants.id`);
    const variant = products[0]?.variants[0]?.id;
    if (variant) goods.push({ variant, region: regions[0].id });
  }
  if (goods.length < count) throw new Error(`only ${goods.length} producers have goods on sale`);
  return goods;
}

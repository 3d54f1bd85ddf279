import { adminSellerAnswer, claimableAnswer, sellerAnswer } from 'ocop-contract';
import { parsed } from './answers';
import { recognitionItem, today, uniqueWord } from './decisions';
import { type Desk, openDesk, signInSeller } from './desks';
import { must } from './orders';
import type { Listed } from './register';
import type { Shop } from './shop';

/** A seller of one producer that no other test knows, with one product on sale. */
export interface TestSeller {
  desk: Desk;
  token: string;
  name: string;
  listed: Listed;
  producer: { id: string; handle: string };
  claimId: string;
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Sends a paper as a form, as the desk does. */
export function sendPaper(
  shop: Shop,
  token: string,
  { kind = 'business_registration', name = 'Giấy đăng ký.pdf', content = PDF } = {},
): Promise<Response> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([new Uint8Array(content)]), name);
  return fetch(new URL('/seller/application/papers', shop.anyone.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
}

/** Somebody whose application lacks nothing, and is not sent yet. */
export async function newApplicant(shop: Shop): Promise<TestSeller> {
  const name = `Hợp tác xã Người Bán ${uniqueWord()}`;
  const place = { scheme: '2025', code: '15' } as const;
  const [listed] = await shop.register.recogniseItems([
    recognitionItem({ producer: { name }, place }),
  ]);
  if (!listed) throw new Error('nothing was recognised');
  const desk = await openDesk(shop);
  const token = await signInSeller(shop, desk.email);
  await must(desk.client.post('/seller/application', applicationOf(name)));
  const sent = await sendPaper(shop, token);
  if (!sent.ok) throw new Error(`a paper was not taken: ${await sent.text()}`);
  const query = `/seller/producers?q=${encodeURIComponent(name)}`;
  const [producer] = parsed(claimableAnswer, await desk.client.get(query)).producers;
  if (!producer) throw new Error('the producer is not in the register');
  const claimed = await desk.client.post('/seller/application/claims', {
    producer_id: producer.id,
  });
  const claimId = parsed(sellerAnswer, claimed).seller.claims[0]?.id ?? '';
  return { desk, token, name, listed, producer, claimId };
}

export function applicationOf(name: string) {
  return {
    name,
    type: 'hop_tac_xa',
    tax_code: '0100109106',
    representative: 'Đại diện của chủ thể',
    phone: '+84 912 345 678',
    seat: { address: 'Thôn 1', commune: 'Xã Bắc Hà', province_code: '15' },
    bank_account: { bank: '970436', number: '0123 456 789', holder: 'HTX NGUOI BAN' },
  };
}

export function decide(shop: Shop, { desk }: TestSeller, decision: string, more: object = {}) {
  return shop.admin.post(`/admin/sellers/${desk.sellerId}/decisions`, { decision, ...more });
}

/** Sends an application, and finds out who sent it. */
export async function sendAndVerify(shop: Shop, { desk, claimId }: TestSeller): Promise<void> {
  await must(desk.client.post('/seller/application/send'));
  const seller = `/admin/sellers/${desk.sellerId}`;
  const check = { method: 'papers', result: 'passed', checked_on: today() };
  await must(shop.admin.post(`${seller}/identity-checks`, check));
  await must(shop.admin.post(`${seller}/claims/${claimId}`, { decision: 'confirm' }));
}

/** Somebody who sells. */
export async function newSeller(shop: Shop): Promise<TestSeller> {
  const seller = await newApplicant(shop);
  await sendAndVerify(shop, seller);
  await must(decide(shop, seller, 'approved'));
  return seller;
}

export async function adminSeller(shop: Shop, { desk }: TestSeller) {
  return parsed(adminSellerAnswer, await shop.admin.get(`/admin/sellers/${desk.sellerId}`)).seller;
}

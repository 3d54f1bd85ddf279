import { adminSellersAnswer, sellerAnswer, sellerCardAnswer } from 'ocop-contract';
import { addDays } from 'ocop-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { today, uniqueWord } from '../support/decisions';
import { joinDesk, openDesk, signInSeller, untilLetters } from '../support/desks';
import { must } from '../support/orders';
import { refusedLines } from '../support/refusals';
import { isFound } from '../support/search';
import {
  adminSeller,
  applicationOf,
  decide,
  newApplicant,
  newSeller,
  PDF,
  sendAndVerify,
  sendPaper,
  type TestSeller,
} from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
/** One whose account a crash suspended before its goods followed. */
let cutOff: TestSeller;

beforeAll(async () => {
  shop = await openSharedShop();
  cutOff = await newSeller(shop);
  await shop.database.sql(
    `update marketplace_seller set state = 'suspended', stop_revision = stop_revision + 1 where id = $1`,
    [cutOff.desk.sellerId],
  );
  // Nobody was told that it was approved: the process ended before.
  await untilLetters(shop, cutOff.desk.email, 2);
  await shop.database.sql('delete from notification where "to" = $1 and template = \'approved\'', [
    cutOff.desk.email,
  ]);
});

const accountOf = async ({ desk }: TestSeller) =>
  parsed(sellerAnswer.pick({ seller: true }), await desk.client.get('/seller/me')).seller;
const cardOf = async ({ producer }: TestSeller) =>
  parsed(sellerCardAnswer, await shop.store.get(`/store/sellers/card?producer=${producer.handle}`))
    .seller;
const untilFound = (seller: TestSeller, found: boolean) =>
  vi.waitFor(async () => expect(await isFound(shop.store, seller.listed)).toBe(found), {
    timeout: 60_000,
    interval: 100,
  });
function problem(path: string, code: string) {
  return { status: 400, body: { problems: [{ path, code }] } };
}

describe('an application', () => {
  it('is written, completed and sent by its owner, and judged by an operator', async () => {
    const seller = await newApplicant(shop);
    expect(await accountOf(seller)).toMatchObject({
      state: 'draft',
      missing: [],
      application: { phone: '0912345678', bank_account: { number: '0123456789' } },
      claims: [{ state: 'claimed', producer: { in_force: 1, province_code: '15' } }],
      identity: { verified_on: null },
    });
    expect(await decide(shop, seller, 'approved')).toMatchObject(
      problem('decision', 'state_forbids'),
    );
    await must(seller.desk.client.post('/seller/application/send'));
    expect(await decide(shop, seller, 'approved')).toMatchObject({
      status: 400,
      body: { problems: [{ code: 'identity_unverified' }, { code: 'claim_open' }] },
    });
    expect(await decide(shop, seller, 'more_wanted')).toMatchObject(
      problem('reason', 'seller_reason_missing'),
    );
    await must(decide(shop, seller, 'more_wanted', { reason: 'Ảnh giấy tờ bị mờ.' }));
    expect(await accountOf(seller)).toMatchObject({
      state: 'more_wanted',
      state_reason: 'Ảnh giấy tờ bị mờ.',
    });
    expect(await cardOf(seller)).toBeNull();
    await sendAndVerify(shop, seller);
    const judged = await adminSeller(shop, seller);
    expect(judged).toMatchObject({
      state: 'applied',
      approval_lacks: [],
      may: ['more_wanted', 'approved', 'closed'],
      claims: [{ same_name: true, same_province: true, same_tax_code: null, taken_by: null }],
      members: [{ email: seller.desk.email, role: 'owner' }],
      products_on_sale: 1,
    });
    await must(decide(shop, seller, 'approved'));
    await must(decide(shop, seller, 'approved'));
    expect((await adminSeller(shop, seller)).events.map(({ type }) => type)).toEqual([
      'opened',
      'applied',
      'more_wanted',
      'applied',
      'approved',
    ]);
    expect(await cardOf(seller)).toEqual({
      name: seller.name,
      type: 'hop_tac_xa',
      seat: { address: 'Thôn 1', commune: 'Xã Bắc Hà', province_code: '15' },
      registration_number: '0100109106',
      phone: '0912345678',
      verified_on: today(),
      selling_since: today(),
      holiday_through: null,
      closes_on: null,
      takes_transfer: true,
      delivery: null,
      page: null,
    });
    const letters = await untilLetters(shop, seller.desk.email, 4);
    expect(letters).toHaveLength(4);
  });

  it('names every field that cannot be, and says nothing of a personal number', async () => {
    const { client } = await openDesk(shop);
    expect(
      await client.post('/seller/application', { tax_code: '123', phone: '12', bank_account: 1 }),
    ).toMatchObject({
      status: 400,
      body: {
        problems: expect.arrayContaining([
          expect.objectContaining({ path: 'tax_code', code: 'not_a_tax_code' }),
          expect.objectContaining({ path: 'phone', code: 'not_a_phone' }),
        ]),
      },
    });
    const seller = await newApplicant(shop);
    await must(seller.desk.client.post('/seller/application', { tax_code: '001 085 012 345' }));
    await sendAndVerify(shop, seller);
    await must(decide(shop, seller, 'approved'));
    expect(await cardOf(seller)).toMatchObject({ registration_number: null });
    expect(JSON.stringify(await cardOf(seller))).not.toContain('001085012345');
  });

  it('is found by operators among others, by name without marks and by a member’s address', async () => {
    const seller = await newApplicant(shop);
    const word = seller.name.split(' ').at(-1) ?? '';
    for (const q of [`nguoi ban ${word}`, seller.desk.email]) {
      const found = await shop.admin.get(`/admin/sellers?q=${encodeURIComponent(q)}&state=draft`);
      const { sellers, counts } = parsed(adminSellersAnswer, found);
      expect(sellers.map(({ id }) => id)).toEqual([seller.desk.sellerId]);
      expect(counts.draft).toBeGreaterThan(0);
    }
  });
});

describe('a paper', () => {
  it('is a picture or PDF of at most 8 MB, whatever it is called', async () => {
    const seller = await newApplicant(shop);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const large = Buffer.concat([PDF, Buffer.alloc(8 * 1024 * 1024)]);
    for (const [content, code] of [
      [svg, 'wrong_format'],
      [large, 'too_large'],
      [Buffer.alloc(0), 'empty'],
    ] as const) {
      const answer = await sendPaper(shop, seller.token, { name: 'giay.pdf', content });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ problems: [{ path: 'file', code }] });
    }
    const unknown = await sendPaper(shop, seller.token, { kind: 'selfie' });
    expect(await unknown.json()).toMatchObject({
      problems: [{ path: 'kind', code: 'not_one_of' }],
    });
    expect((await accountOf(seller)).papers).toMatchObject([
      { kind: 'business_registration', file_name: 'Giấy đăng ký.pdf', bytes: PDF.length },
    ]);
  });

  it('is seen by its owner and by operators alone, and gone when it is taken back', async () => {
    const seller = await newApplicant(shop);
    const [paper] = (await accountOf(seller)).papers;
    const read = (path: string, token?: string) =>
      fetch(new URL(path, shop.anyone.url), {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
    const url = paper?.url ?? '';
    const own = await read(url, seller.token);
    expect(Buffer.from(await own.arrayBuffer())).toEqual(PDF);
    expect(own.headers.get('content-type')).toBe('application/pdf');
    expect(own.headers.get('cache-control')).toContain('no-store');
    const stranger = await openDesk(shop);
    expect((await read(url, await signInSeller(shop, stranger.email))).status).toBe(404);
    expect((await read(url)).status).toBe(401);
    const staff = await joinDesk(shop, seller.desk);
    expect((await read(url, await signInSeller(shop, staff.email))).status).toBe(403);

    const forOperators = (await adminSeller(shop, seller)).papers[0]?.url ?? '';
    expect(forOperators).toContain('/admin/private-files/');
    expect((await read(forOperators)).status).toBe(401);
    expect((await read(forOperators, seller.token)).status).toBe(401);

    const remove = () => seller.desk.client.post(`/seller/application/papers/${paper?.id}/remove`);
    await must(remove());
    await must(remove());
    expect((await read(url, seller.token)).status).toBe(404);
    expect((await accountOf(seller)).missing).toMatchObject([{ code: 'paper_missing' }]);
  });
});

describe('what is another seller’s', () => {
  it('is there for nobody else', async () => {
    const seller = await newApplicant(shop);
    const { client } = await openDesk(shop);
    const paper = (await accountOf(seller)).papers[0]?.id;
    const strange = [
      `/seller/application/papers/${paper}/remove`,
      `/seller/application/claims/${seller.claimId}/withdraw`,
    ];
    for (const path of strange) expect((await client.post(path)).status).toBe(404);
    const producer_id = `ocprod_${uniqueWord()}`;
    expect((await client.post('/seller/application/claims', { producer_id })).status).toBe(404);
    expect((await shop.admin.get('/admin/sellers/seller_unknown')).status).toBe(404);
    const other = await newApplicant(shop);
    const claim = `/admin/sellers/${other.desk.sellerId}/claims/${seller.claimId}`;
    expect((await shop.admin.post(claim, { decision: 'confirm' })).status).toBe(404);
    expect((await accountOf(seller)).claims).toHaveLength(1);
  });

  it('is not taken: a producer is one seller’s', async () => {
    const seller = await newSeller(shop);
    const rival = await openDesk(shop);
    await must(rival.client.post('/seller/application', applicationOf(seller.name)));
    const claimed = await rival.client.post('/seller/application/claims', {
      producer_id: seller.producer.id,
    });
    const claim = parsed(sellerAnswer, claimed).seller.claims[0]?.id;
    const judge = `/admin/sellers/${rival.sellerId}/claims/${claim}`;
    expect(await shop.admin.post(judge, { decision: 'confirm' })).toMatchObject(
      problem('decision', 'claim_taken'),
    );
    expect(await shop.admin.post(judge, { decision: 'refuse' })).toMatchObject(
      problem('reason', 'reason_missing'),
    );
    const refused = await shop.admin.post(judge, { decision: 'refuse', reason: 'Đã có chủ.' });
    expect(refused.body).toMatchObject({
      seller: { claims: [{ state: 'refused', taken_by: { id: seller.desk.sellerId } }] },
    });
  });
});

describe('goods follow their seller', () => {
  it('off the shop while the account is suspended, and back when it is resumed', async () => {
    const seller = await newSeller(shop);
    await untilFound(seller, true);
    const cart = await shop.carts.ready([seller.listed]);
    await must(decide(shop, seller, 'suspended', { reason: 'Hàng không đúng nhãn.' }));
    const stopped = [
      expect.objectContaining({ product_id: seller.listed.productId, reason: 'stopped' }),
    ];
    expect(refusedLines(await shop.carts.postCart([seller.listed]))).toEqual(stopped);
    expect(refusedLines(await shop.carts.postCompletion(cart.id))).toEqual(stopped);
    await untilFound(seller, false);
    expect(await cardOf(seller)).toBeNull();
    expect((await adminSeller(shop, seller)).products_on_sale).toBe(0);

    await must(decide(shop, seller, 'resumed'));
    await untilFound(seller, true);
    expect((await adminSeller(shop, seller)).products_on_sale).toBe(1);
    await shop.carts.choosePayment(cart.id);
    await expect(shop.carts.complete(cart.id)).resolves.toMatch(/^order_/);
  });

  it('are shown and not sold while it is on holiday', async () => {
    const seller = await newSeller(shop);
    const through = addDays(today(), 3);
    const holiday = (day: string | null) =>
      seller.desk.client.post('/seller/holiday', { through: day });
    expect(await holiday(addDays(today(), -1))).toMatchObject(problem('through', 'before_today'));
    await must(holiday(through));
    expect(refusedLines(await shop.carts.postCart([seller.listed]))).toEqual([
      expect.objectContaining({ reason: 'paused', through }),
    ]);
    await untilFound(seller, true);
    expect(await cardOf(seller)).toMatchObject({ holiday_through: through });
    await must(holiday(null));
    await must(shop.carts.postCart([seller.listed]));
  });

  it('to the day that was announced five days before, and not beyond', async () => {
    const seller = await newSeller(shop);
    const reason = 'Chợ ngừng hợp tác.';
    const early = { reason, closes_on: addDays(today(), 4) };
    expect(await decide(shop, seller, 'closing_announced', early)).toMatchObject(
      problem('closes_on', 'closing_too_soon'),
    );
    const closes_on = addDays(today(), 5);
    await must(decide(shop, seller, 'closing_announced', { reason, closes_on }));
    expect(await cardOf(seller)).toMatchObject({ closes_on });
    await must(shop.carts.postCart([seller.listed]));
    await shop.database.sql('update marketplace_seller set closes_on = $2 where id = $1', [
      seller.desk.sellerId,
      today(),
    ]);
    await vi.waitFor(async () => expect((await accountOf(seller)).state).toBe('closed'), {
      timeout: 90_000,
      interval: 500,
    });
    expect(refusedLines(await shop.carts.postCart([seller.listed]))).toEqual([
      expect.objectContaining({ reason: 'stopped' }),
    ]);
  }, 120_000);

  it('within a minute of what a crash left between account and goods', async () => {
    await vi.waitFor(
      async () =>
        expect(refusedLines(await shop.carts.postCart([cutOff.listed]))).toEqual([
          expect.objectContaining({ reason: 'stopped' }),
        ]),
      { timeout: 90_000, interval: 500 },
    );
    const [row] = await shop.database.sql<{ applied: boolean }>(
      `select stop_applied_revision = stop_revision as applied from marketplace_seller where id = $1`,
      [cutOff.desk.sellerId],
    );
    expect(row?.applied).toBe(true);
    const letters = await untilLetters(shop, cutOff.desk.email, 2);
    expect(letters.map(({ subject }) => subject)).toContain(
      'Tài khoản bán hàng của bạn đã được duyệt',
    );
  }, 120_000);
});

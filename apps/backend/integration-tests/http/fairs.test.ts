import {
  adminFairAnswer,
  adminFairsAnswer,
  fairInvitationAnswer,
  sellerFairAnswer,
  sellerFairsAnswer,
  shopFairAnswer,
  shopFairsAnswer,
} from 'ocop-contract';
import { addDays, instantOfVietnamTime } from 'ocop-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { recognitionItem, today, uniqueWord } from '../support/decisions';
import { must } from '../support/orders';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  other = await newSeller(shop);
});

const QUOTAS = { own_province: 1, other_provinces: 0, foreign: 0, sponsor: 1 };

/** So many days from today at eight in the morning of Vietnam. */
const at = (days: number) =>
  instantOfVietnamTime(`${addDays(today(), days)}T08:00`)?.toISOString() ?? '';

function fairBody(over: object = {}) {
  return {
    slug: `hoi-cho-${uniqueWord()}`,
    name: 'Hội chợ thử',
    season: null,
    organiser: 'Ban tổ chức',
    mode: 'place',
    place: null,
    province_code: '15',
    rules_text: null,
    opens_at: at(30),
    closes_at: at(35),
    call_opens_at: at(-1),
    call_closes_at: at(20),
    rule: {
      least_star: null,
      regions: [],
      provinces: [],
      groups: [],
      producer_types: [],
      through_last_day: true,
    },
    offer_hours: 72,
    offers_by_itself: false,
    is_public: true,
    ...over,
  };
}

/** A fair of one own place and one of a sponsor, with a booth. */
async function newFair(over: object = {}) {
  const made = await must(shop.admin.post('/admin/ocop/fairs', fairBody(over)));
  const { fair } = parsed(adminFairAnswer, made);
  const plan = {
    zones: [{ id: null, name: 'Khu A', quotas: QUOTAS }],
    classes: [{ id: null, name: 'Tiêu chuẩn', area: 9, fee: 1_500_000 }],
    booths: [{ id: null, zone: 0, class: 0, number: 'A1', grid_row: 1, grid_column: 1 }],
  };
  const drawn = await must(shop.admin.post(`/admin/ocop/fairs/${fair.id}/plan`, plan));
  return parsed(adminFairAnswer, drawn).fair;
}

const post = async (path: string, body: object = {}) =>
  parsed(adminFairAnswer, await must(shop.admin.post(`/admin/ocop/fairs/${path}`, body))).fair;

async function apply(
  { desk, listed, producer }: TestSeller,
  fair: { id: string; zones: { id: string }[] },
) {
  const body = {
    producer_id: producer.id,
    zone_id: fair.zones[0]?.id,
    product_ids: [listed.productId],
  };
  const answer = await must(desk.client.post(`/seller/fairs/${fair.id}/applications`, body));
  return parsed(sellerFairAnswer, answer).fair.applications[0];
}

const act = async ({ desk }: TestSeller, fair: string, application: string, name: string) => {
  const path = `/seller/fairs/${fair}/applications/${application}/acts`;
  return parsed(sellerFairAnswer, await must(desk.client.post(path, { act: name }))).fair;
};

const shopFair = async (slug: string) =>
  parsed(shopFairAnswer, await shop.store.get(`/store/ocop/fairs/${slug}`)).fair;

const found = async (slug: string) => {
  const { body } = await shop.store.post('/store/ocop/search', { filters: { fair: [slug] } });
  return JSON.stringify(body);
};

describe('a fair', () => {
  it('is applied to, offered in order, accepted, given a booth, and left by what is revoked', async () => {
    const fair = await newFair();
    const { fairs } = parsed(sellerFairsAnswer, await seller.desk.client.get('/seller/fairs'));
    const offered = fairs.find(({ id }) => id === fair.id);
    expect(offered).toMatchObject({
      state: 'call_open',
      goods: [{ product_id: seller.listed.productId, problems: [] }],
    });
    const first = await apply(seller, fair);
    const second = await apply(other, fair);
    expect(first).toMatchObject({ state: 'waiting', position: 1, problem: null });
    expect(second).toMatchObject({
      state: 'waiting',
      position: 2,
      problem: { code: 'fair_others_first' },
    });
    const id = first?.id ?? '';
    const after = await post(`${fair.id}/offers`);
    expect(after.applications.map(({ state }) => state)).toEqual(['offered', 'waiting']);
    const accepted = await act(seller, fair.id, id, 'accept');
    expect(accepted.applications).toMatchObject([{ state: 'accepted' }]);
    const booth_id = fair.booths[0]?.id;
    const placed = await post(`${fair.id}/applications/${id}/booth`, { booth_id });
    expect(placed.booths[0]?.application_id).toBe(id);
    expect(await shopFair(fair.slug)).toMatchObject({
      booths: 1,
      goods: 1,
      plan: [{ number: 'A1', holder: { producers: [{ handle: seller.producer.handle }] } }],
    });
    await vi.waitFor(async () => expect(await found(fair.slug)).toContain(seller.listed.productId));

    await shop.register.revoke([seller.listed]);
    expect(await found(fair.slug)).not.toContain(seller.listed.productId);
    await vi.waitFor(async () => expect(await shopFair(fair.slug)).toMatchObject({ goods: 0 }), {
      timeout: 10_000,
    });
    expect((await shopFair(fair.slug)).plan[0]?.holder).toMatchObject({ goods: 0 });
    const history = await shop.admin.get(`/admin/ocop/fairs/${fair.id}/history`);
    expect(JSON.stringify(history.body)).toContain('entry_left');

    const back = await act(seller, fair.id, id, 'release');
    expect(back.applications).toMatchObject([{ state: 'released', booth: null }]);
    const again = await act(seller, fair.id, id, 'release');
    expect(again.applications).toMatchObject([{ state: 'released' }]);
  });

  it('tells every reason against goods, and takes an application with none that it takes', async () => {
    const rule = { ...fairBody().rule, least_star: 5, provinces: ['01'] };
    const fair = await newFair({ rule });
    const { fairs } = parsed(sellerFairsAnswer, await other.desk.client.get('/seller/fairs'));
    const goods = fairs.find(({ id }) => id === fair.id)?.goods[0];
    expect(goods?.problems.map(({ code }) => code)).toEqual([
      'fair_star_too_low',
      'fair_province_outside',
    ]);
    const { desk, producer, listed } = other;
    const body = { producer_id: producer.id, zone_id: fair.zones[0]?.id ?? '' };
    const path = `/seller/fairs/${fair.id}/applications`;
    const refused = await desk.client.post(path, { ...body, product_ids: [listed.productId] });
    expect(refused).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'product_ids', code: 'fair_goods_outside' }] },
    });
    const stranger = { ...body, product_ids: [seller.listed.productId] };
    expect((await desk.client.post(path, stranger)).body).toMatchObject({
      problems: [{ path: 'product_ids.0', code: 'invalid' }],
    });
    const someone = { ...body, producer_id: seller.producer.id, product_ids: ['x'] };
    expect((await desk.client.post(path, someone)).body).toMatchObject({
      problems: [{ path: 'producer_id', code: 'invalid' }],
    });
  });

  it('invites the producers of such goods at once, each once, and takes a guest', async () => {
    const word = uniqueWord();
    const items = [1, 2].map((n) =>
      recognitionItem({
        product_name: `Chè ${word} ${n}`,
        producer: { name: `HTX Chè ${word}` },
        place: { scheme: '2025', code: '19' },
      }),
    );
    await shop.register.recogniseItems(items);
    const fair = await newFair();
    const zone_id = fair.zones[0]?.id;
    const filter = { zone_id, provinces: ['19'], groups: [], words: word, preview: true };
    const ask = async (body: object) =>
      parsed(
        fairInvitationAnswer,
        await must(shop.admin.post(`/admin/ocop/fairs/${fair.id}/invitations`, body)),
      );
    const preview = await ask(filter);
    expect(preview).toMatchObject({ producers: [{ products: 2 }], invited: 0 });
    expect(await ask({ ...filter, preview: false })).toMatchObject({ invited: 1 });
    expect(await ask({ ...filter, preview: false })).toMatchObject({ producers: [], invited: 0 });
    const guest = {
      zone_id,
      holder_kind: 'guest',
      holder_name: 'Gian Lào',
      origin: 'sponsor',
      producer_ids: [],
      product_ids: [],
    };
    const whole = await post(`${fair.id}/applications`, guest);
    expect(whole.applications.map(({ state, holder_name }) => [state, holder_name])).toEqual([
      ['invited', `HTX Chè ${word}`],
      ['waiting', 'Gian Lào'],
    ]);
    const lacking = { ...guest, holder_name: null, origin: null };
    const refused = await shop.admin.post(`/admin/ocop/fairs/${fair.id}/applications`, lacking);
    expect(refused.status).toBe(400);
    const [producer = ''] = preview.producers.map(({ id }) => id);
    const delegation = { ...guest, holder_kind: 'delegation', producer_ids: [producer, 'prod_x'] };
    const path = `/admin/ocop/fairs/${fair.id}/applications`;
    expect((await shop.admin.post(path, delegation)).body).toMatchObject({
      problems: [{ path: 'producer_ids.1', code: 'invalid' }],
    });
  });

  it('that is hidden or cancelled is so for the public', async () => {
    const hidden = await newFair({ is_public: false });
    expect((await shop.store.get(`/store/ocop/fairs/${hidden.slug}`)).status).toBe(404);
    const { id, slug } = await newFair();
    await post(`${id}/cancel`, { reason: 'Bão số 9' });
    expect(await shopFair(slug)).toMatchObject({
      state: 'cancelled',
      cancelled_reason: 'Bão số 9',
    });
    const listed = parsed(shopFairsAnswer, await shop.store.get('/store/ocop/fairs')).fairs;
    const slugs = listed.map((one) => one.slug);
    expect(slugs).toContain(slug);
    const { fairs } = parsed(adminFairsAnswer, await shop.admin.get('/admin/ocop/fairs'));
    expect(fairs.find((one) => one.id === id)).toMatchObject({ places: 2, accepted: 0 });
    expect(slugs).not.toContain(hidden.slug);
  });

  it('that is a copy has its ground, and is edited until it is what it should be', async () => {
    const { id } = await newFair();
    const copy = await must(shop.admin.post('/admin/ocop/fairs', { ...fairBody(), copy_of: id }));
    const { fair } = parsed(adminFairAnswer, copy);
    expect(fair.booths.map(({ number }) => number)).toEqual(['A1']);
    const edited = await post(fair.id, { ...fairBody({ slug: fair.slug }), name: 'Tên mới' });
    expect(edited).toMatchObject({ name: 'Tên mới', wave: 1 });
    expect(await post(`${fair.id}/waves`, { leave: [] })).toMatchObject({ wave: 2 });
    const reversed = fairBody({ closes_at: at(29) });
    expect((await shop.admin.post(`/admin/ocop/fairs/${fair.id}`, reversed)).body).toMatchObject({
      problems: [{ path: 'closes_at', code: 'fair_times_order' }],
    });
  });
});

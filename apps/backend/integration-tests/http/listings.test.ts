import {
  adminListingAnswer,
  adminListingsAnswer,
  listingAnswer,
  listingCertificatesAnswer,
  listingsAnswer,
  sellerCardAnswer,
  sellerProductsAnswer,
  shopPageAnswer,
} from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { recognition, recognitionItem, uniqueWord } from '../support/decisions';
import { joinDesk, openDesk, untilLetters } from '../support/desks';
import { must } from '../support/orders';
import { phonePhoto, pictureFacts, sendPhoto, withPhoto } from '../support/photos';
import { isFound } from '../support/search';
import { decide, newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
let seller: TestSeller;
let photo: Buffer;
/** One that was approved when the process ended, with its product made and not yet tied. */
let cutOff: Awaited<ReturnType<typeof wholeListing>>;
/** The product of one that is paused, and that the register brought back in the same moment. */
let broughtBack: string;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  photo = await phonePhoto();
  cutOff = await wholeListing();
  const [store] = await shop.database.sql<{ id: string }>(
    'select default_sales_channel_id as id from store',
  );
  await must(
    shop.admin.post('/admin/products', {
      title: cutOff.name,
      sales_channels: [{ id: store?.id }],
      external_id: `listing:${cutOff.id}`,
      options: [{ title: 'Quy cách', values: ['Gói 100 g'] }],
      variants: [{ title: 'Gói 100 g', options: { 'Quy cách': 'Gói 100 g' }, prices: [] }],
    }),
  );
  await shop.database.sql(
    `update marketplace_listing set state = 'approved', approved_content = content,
            shelf_revision = shelf_revision + 1 where id = $1`,
    [cutOff.id],
  );
  const { id } = await wholeListing();
  await must(act(id, 'send'));
  await must(judge(id, 'approved'));
  await must(act(id, 'pause'));
  broughtBack = (await listingOf(id)).product?.id ?? '';
  await shop.database.sql(`update product set status = 'published' where id = $1`, [broughtBack]);
});

const LABEL = {
  net_weight: '100 g',
  ingredients: 'Búp chè Shan tuyết',
  shelf_life: '24 tháng',
  storage: 'Nơi khô mát',
  origin: 'Bắc Hà, Lào Cai',
};

/** A certificate of the seller's that has no product. */
async function newCertificate(word = uniqueWord()) {
  const item = recognitionItem({
    product_name: `Trà Shan tuyết ${word}`,
    producer: { name: seller.name },
    group: { scheme: '2023', code: 'DU' },
    place: { scheme: '2025', code: '15' },
  });
  const { listing: _listing, ...withoutProduct } = item;
  const answer = await must(shop.register.postDecision(recognition([withoutProduct])));
  const [row] = parsed(decisionAnswer, answer).results;
  return { id: row?.certificate_id ?? '', name: item.product_name, word };
}

const certificates = async () =>
  parsed(listingCertificatesAnswer, await seller.desk.client.get('/seller/listings/certificates'))
    .certificates;
const begin = (certificate_id: string, client = seller.desk.client) =>
  client.post('/seller/listings', { certificate_id });
const listed = (answer: Parameters<typeof parsed>[1]) => parsed(listingAnswer, answer).listing;
const act = (id: string, what: string, body: object = {}) =>
  seller.desk.client.post(`/seller/listings/${id}/${what}`, body);
const listingOf = async (id: string) =>
  listed(await seller.desk.client.get(`/seller/listings/${id}`));
const judged = async (id: string) =>
  parsed(adminListingAnswer, await shop.admin.get(`/admin/listings/${id}`)).listing;
const judge = async (id: string, decision: string, more: object = {}) =>
  shop.admin.post(`/admin/listings/${id}/decisions`, {
    decision,
    revision: (await judged(id)).revision,
    ...more,
  });
function problem(path: string, code: string) {
  return { status: 400, body: { problems: [{ path, code }] } };
}
const untilFound = (word: string, productId: string, found: boolean) =>
  vi.waitFor(
    async () => expect(await isFound(shop.store, { title: word, productId })).toBe(found),
    { timeout: 60_000, interval: 200 },
  );

/** A listing that lacks nothing and is not sent yet. */
async function wholeListing(certificate = newCertificate()) {
  const { id: certificateId, name, word } = await certificate;
  const { id } = listed(await begin(certificateId));
  await must(
    act(id, 'content', {
      summary: 'Chè cổ thụ',
      packs: [
        { title: 'Gói 100 g', price_vnd: 90_000, stock: 5 },
        { title: 'Hộp 500 g', price_vnd: 400_000, stock: 2 },
      ],
      label: LABEL,
    }),
  );
  await withPhoto(shop, seller.token, id, photo);
  return { id, certificateId, name, word };
}

describe('from a certificate to the shop', () => {
  it('goes a listing with what the register says, its packs, photo and label', async () => {
    const { id: certificateId, name, word } = await newCertificate();
    expect(await certificates()).toContainEqual(
      expect.objectContaining({
        certificate_id: certificateId,
        listing_id: null,
        has_product: false,
      }),
    );
    const staff = await joinDesk(shop, seller.desk);
    const { id } = listed(await begin(certificateId, staff.client));
    const again = await Promise.all([begin(certificateId), begin(certificateId)]);
    expect(again.map((answer) => listed(answer).id)).toEqual([id, id]);
    const draft = await listingOf(id);
    expect(draft).toMatchObject({
      state: 'draft',
      published: false,
      shelf: 'none',
      goods: { name, group_code: 'DU', producer: { name: seller.name }, in_force: true },
    });
    expect(draft.lacks.map(({ path }) => path)).toEqual([
      'packs',
      'photos',
      'label.net_weight',
      'label.ingredients',
      'label.shelf_life',
      'label.storage',
      'label.origin',
    ]);
    expect(await act(id, 'send')).toMatchObject({ status: 400 });

    expect(
      await act(id, 'content', { packs: [{ title: 'Gói', price_vnd: 90_000.5, stock: 1 }] }),
    ).toMatchObject(problem('packs.0.price_vnd', 'not_whole_vnd'));
    await must(
      act(id, 'content', {
        description: 'Chè này chữa bệnh mất ngủ.',
        packs: [{ title: 'Gói 100 g', price_vnd: 90_000, stock: 5 }],
        label: { ...LABEL, storage: 'Xem trên bao bì' },
      }),
    );
    expect(await listingOf(id)).toMatchObject({
      findings: [{ path: 'description', claim: 'cure', words: 'chữa bệnh' }],
      lacks: [{ path: 'photos' }, { path: 'label.storage', code: 'refers_to_label' }],
    });
    await must(act(id, 'content', { description: null, label: LABEL }));
    const { content } = await withPhoto(shop, seller.token, id, photo);
    const url = content.photos[0]?.url ?? '';
    const drawn = await pictureFacts(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect(drawn).toMatchObject({ format: 'webp', width: 900, height: 1200 });
    expect(drawn.exif).toBeUndefined();

    await must(act(id, 'send'));
    await must(act(id, 'send'));
    expect(await act(id, 'content', { summary: 'Khác' })).toMatchObject(
      problem('state', 'listing_forbids'),
    );
    const queue = parsed(adminListingsAnswer, await shop.admin.get('/admin/listings?state=sent'));
    expect(queue.listings.map((one) => one.id)).toContain(id);
    const { revision } = await judged(id);
    await must(judge(id, 'approved'));
    await must(judge(id, 'approved'));
    expect(await judge(id, 'refused', { reason: 'x' })).toMatchObject(
      problem('decision', 'listing_forbids'),
    );
    const inShop = await listingOf(id);
    expect(inShop).toMatchObject({ state: 'approved', published: true, shelf: 'shown' });
    const { product } = inShop;
    await untilFound(word, product?.id ?? '', true);
    const page = await must(shop.store.get(`/store/ocop/products/${product?.handle}`));
    expect(page.body).toMatchObject({
      saleable: true,
      badge: { star: inShop.goods?.star },
      product: {
        title: name,
        images: [{ url }],
        metadata: { storage: 'Nơi khô mát', origin: LABEL.origin },
      },
    });
    const events = (await judged(id)).events;
    expect(events.map(({ type }) => type)).toEqual(['opened', 'sent', 'approved']);
    expect(events[0]?.actor).toBe(`member:${staff.memberId}`);
    expect(events[2]?.actor).toMatch(/^admin:/);
    expect(revision).toBeGreaterThan(0);
    const [letter] = await untilLetters(shop, seller.desk.email, 3);
    expect(letter?.subject).toContain(name);
    expect(letter?.text).toContain(`/ban-hang/hang/${id}`);
    const own = parsed(listingsAnswer, await seller.desk.client.get('/seller/listings'));
    expect(own.listings.find((one) => one.id === id)).toMatchObject({ lacks: 0, shelf: 'shown' });
  });

  it('takes over the product that operators made, and makes no second one', async () => {
    const { productId, certificateId, variantId } = seller.listed;
    expect(await certificates()).toContainEqual(
      expect.objectContaining({ certificate_id: certificateId, has_product: true }),
    );
    const { id, content } = listed(await begin(certificateId));
    expect(content.packs).toMatchObject([{ key: variantId, variant_id: variantId }]);
    const [pack] = content.packs;
    await must(
      act(id, 'content', {
        packs: [
          { key: pack?.key, title: 'Gói nhỏ', price_vnd: pack?.price_vnd, stock: pack?.stock },
          { title: 'Hộp quà', price_vnd: 250_000, stock: 3 },
        ],
        label: { ...LABEL, warnings: 'Không dùng cho trẻ dưới 1 tuổi' },
      }),
    );
    await withPhoto(shop, seller.token, id, photo);
    await must(act(id, 'send'));
    await must(judge(id, 'approved'));
    const after = await listingOf(id);
    expect(after).toMatchObject({ product: { id: productId }, shelf: 'shown' });
    expect(after.content.packs).toMatchObject([
      { title: 'Gói nhỏ', variant_id: variantId },
      { title: 'Hộp quà', price_vnd: 250_000, stock: 3 },
    ]);
    const rows = await shop.database.sql(
      'select id from product_variant where product_id = $1 and deleted_at is null',
      [productId],
    );
    expect(rows).toHaveLength(2);
  });
});

describe('what is in the shop', () => {
  it('changes when an operator has read it; its price and stock at once', async () => {
    const { id, word } = await wholeListing();
    await must(act(id, 'send'));
    await must(judge(id, 'approved'));
    const before = await listingOf(id);
    const productId = before.product?.id ?? '';
    await must(act(id, 'content', { description: 'Hái từ cây trăm tuổi.' }));
    expect(await listingOf(id)).toMatchObject({
      state: 'draft',
      published: true,
      shelf: 'shown',
      changed: ['description'],
    });
    const descriptionOf = async () =>
      (
        await shop.database.sql<{ description: string | null }>(
          'select description from product where id = $1',
          [productId],
        )
      )[0]?.description;
    await must(act(id, 'send'));
    await must(judge(id, 'refused', { reason: 'Chưa có căn cứ về tuổi cây.' }));
    expect(await descriptionOf()).toBeNull();
    expect(await listingOf(id)).toMatchObject({
      state: 'refused',
      state_reason: 'Chưa có căn cứ về tuổi cây.',
      shelf: 'shown',
    });
    await must(act(id, 'content', { description: 'Hái tay.' }));
    await must(act(id, 'send'));
    const { revision } = await judged(id);
    await must(act(id, 'withdraw'));
    await must(act(id, 'content', { description: 'Hái tay, sao tay.' }));
    await must(act(id, 'send'));
    const stale = { decision: 'approved', revision };
    expect(await shop.admin.post(`/admin/listings/${id}/decisions`, stale)).toMatchObject(
      problem('decision', 'listing_moved'),
    );
    await must(judge(id, 'approved'));
    expect(await descriptionOf()).toBe('Hái tay, sao tay.');

    const [pack] = before.content.packs;
    const variant_id = pack?.variant_id ?? '';
    const sell = (row: object) =>
      seller.desk.client.post('/seller/products', { rows: [{ variant_id, ...row }] });
    const table = await must(sell({ price_vnd: 95_000, stock: 9, stock_was: 5 }));
    const row = parsed(sellerProductsAnswer, table).products.find((one) => one.id === productId);
    expect(row?.packs[0]).toMatchObject({ price_vnd: 95_000, stock: 9 });
    expect(await sell({ stock: 4, stock_was: 5 })).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'rows.0.stock', code: 'stock_moved', params: { count: '9' } }] },
    });
    expect((await listingOf(id)).state).toBe('approved');
    expect(await sell({ price_vnd: 1.5 })).toMatchObject(
      problem('rows.0.price_vnd', 'not_whole_vnd'),
    );
    await untilFound(word, productId, true);
  });

  it('is paused by its seller, and stays so through a reinstatement', async () => {
    const { id, word, certificateId } = await wholeListing();
    await must(act(id, 'send'));
    await must(judge(id, 'approved'));
    const productId = (await listingOf(id)).product?.id ?? '';
    await untilFound(word, productId, true);
    await must(act(id, 'pause'));
    await must(act(id, 'pause'));
    expect(await listingOf(id)).toMatchObject({ paused: true, shelf: 'paused' });
    await untilFound(word, productId, false);
    await must(decide(shop, seller, 'suspended', { reason: 'thử' }));
    expect(await act(id, 'resume')).toMatchObject(problem('seller', 'state_forbids'));
    await must(decide(shop, seller, 'resumed'));
    const statusOf = async () =>
      (
        await shop.database.sql<{ status: string }>('select status from product where id = $1', [
          productId,
        ])
      )[0]?.status;
    expect(await statusOf()).toBe('draft');
    await must(act(id, 'resume'));
    expect(await listingOf(id)).toMatchObject({ paused: false, shelf: 'shown' });
    await untilFound(word, productId, true);
    await must(act(id, 'archive'));
    await untilFound(word, productId, false);
    expect(await certificates()).toContainEqual(
      expect.objectContaining({ certificate_id: certificateId, listing_id: null }),
    );
  });

  it('is duplicated as a draft of another certificate', async () => {
    const { id } = await wholeListing();
    const { id: certificate_id } = await newCertificate();
    const copy = listed(await act(id, 'duplicate', { certificate_id }));
    expect(copy).toMatchObject({
      state: 'draft',
      goods: { certificate_id },
      content: {
        summary: 'Chè cổ thụ',
        label: LABEL,
        photos: [{}],
        packs: [{ title: 'Gói 100 g', price_vnd: 90_000, stock: null }, {}],
      },
    });
    expect(await act(id, 'duplicate', { certificate_id })).toMatchObject(
      problem('certificate_id', 'listing_exists'),
    );
  });
});

describe('a seller’s own page', () => {
  const tell = (story: string | null, client = seller.desk.client) =>
    client.post('/seller/shop-page', { story });
  const shownPage = async () => {
    const path = `/store/sellers/card?producer=${seller.producer.handle}`;
    return parsed(sellerCardAnswer, await shop.store.get(path)).seller?.page;
  };

  it('is told, read by an operator, and shown as it was approved', async () => {
    const { client } = seller.desk;
    const nothing = parsed(shopPageAnswer, await client.get('/seller/shop-page'));
    expect(nothing.listing).toBeNull();
    const begun = await Promise.all([tell('Nhà tôi làm chè.'), tell('Nhà tôi làm chè.')]);
    const [id = '', same] = begun.map((answer) => listed(answer).id);
    expect(same).toBe(id);
    expect(await tell('a'.repeat(1501))).toMatchObject(problem('story', 'too_long'));
    expect((await act(id, 'content', { summary: 'x' })).status).toBe(404);
    await must(tell(null));
    expect(await act(id, 'send')).toMatchObject(problem('description', 'empty'));
    await must(tell('Chè này chữa bệnh.'));
    expect(await listingOf(id)).toMatchObject({
      goods: null,
      findings: [{ path: 'description', claim: 'cure' }],
      lacks: [],
    });
    await must(tell('Nhà tôi làm chè từ 1998.\nHái tay.'));
    await withPhoto(shop, seller.token, id, photo);
    await must(act(id, 'send'));
    expect(await shownPage()).toBeNull();
    const queue = parsed(adminListingsAnswer, await shop.admin.get('/admin/listings?state=sent'));
    expect(queue.listings.find((one) => one.id === id)).toMatchObject({ goods: null });
    await must(judge(id, 'approved'));
    expect((await judged(id)).on_shelf).toBe(true);
    expect(await shownPage()).toMatchObject({
      story: 'Nhà tôi làm chè từ 1998.\nHái tay.',
      photos: [{ width: 900, height: 1200 }],
    });
    const letters = await untilLetters(shop, seller.desk.email, 1);
    const ofPage = letters.find(({ subject }) => subject.includes('gian hàng'));
    expect(ofPage?.text).toContain('/ban-hang/gian-hang');

    await must(tell('Nhà tôi làm chè từ 1899.'));
    await must(act(id, 'send'));
    await must(judge(id, 'refused', { reason: 'Chưa có căn cứ.' }));
    expect(await shownPage()).toMatchObject({ story: expect.stringContaining('1998') });
    await must(act(id, 'discard'));
    await must(act(id, 'pause'));
    expect(await shownPage()).toBeNull();
    await must(act(id, 'resume'));
    expect(await shownPage()).toMatchObject({ photos: [{}] });
    const own = parsed(listingsAnswer, await client.get('/seller/listings'));
    expect(own.listings.map((one) => one.id)).not.toContain(id);
  });

  it('is begun by nobody who may not sell', async () => {
    const applicant = await openDesk(shop);
    expect(await tell('Chào.', applicant.client)).toMatchObject(problem('seller', 'state_forbids'));
  });
});

describe('a photo', () => {
  it('is a picture by its bytes, large enough, of at most eight, each once', async () => {
    const { id } = await wholeListing();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const broken = Buffer.concat([photo.subarray(0, 400), Buffer.alloc(400)]);
    for (const [content, code] of [
      [svg, 'wrong_format'],
      [Buffer.alloc(0), 'empty'],
      [broken, 'photo_unreadable'],
      [await phonePhoto('#000', 200, 900), 'photo_too_small'],
      [Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]), 'too_large'],
    ] as const) {
      const answer = await sendPhoto(shop, seller.token, id, content);
      expect({ code, status: answer.status }).toEqual({ code, status: 400 });
      expect(await answer.json()).toMatchObject({ problems: [{ path: 'file', code }] });
    }
    await Promise.all([1, 2].map(() => sendPhoto(shop, seller.token, id, photo)));
    expect((await listingOf(id)).content.photos).toHaveLength(1);
    for (let count = 2; count <= 8; count += 1) {
      await withPhoto(shop, seller.token, id, await phonePhoto(`#${count}${count}5230`, 400, 400));
    }
    const ninth = await sendPhoto(shop, seller.token, id, await phonePhoto('#123456', 400, 400));
    expect(await ninth.json()).toMatchObject({ problems: [{ code: 'photos_full' }] });
    const ids = (await listingOf(id)).content.photos.map((one) => one.id);
    await must(act(id, `photos/${ids[7]}/move`, { position: 0 }));
    await must(act(id, `photos/${ids[0]}/remove`));
    await must(act(id, `photos/${ids[0]}/remove`));
    const after = (await listingOf(id)).content.photos.map((one) => one.id);
    expect(after).toEqual([ids[7], ...ids.slice(1, 7)]);
  });
});

describe('what is another seller’s', () => {
  it('is there for nobody else, and nobody lists it', async () => {
    const { id, certificateId } = await wholeListing();
    const stranger = await newSeller(shop);
    const { client } = stranger.desk;
    for (const path of ['content', 'send', 'pause', 'archive', 'discard', 'withdraw', 'resume']) {
      expect((await client.post(`/seller/listings/${id}/${path}`)).status).toBe(404);
    }
    expect((await client.get(`/seller/listings/${id}`)).status).toBe(404);
    expect((await sendPhoto(shop, stranger.token, id, photo)).status).toBe(404);
    expect((await begin(certificateId, client)).status).toBe(404);
    const rows = [{ variant_id: seller.listed.variantId, stock: 1 }];
    expect((await client.post('/seller/products', { rows })).status).toBe(404);
    const applicant = await openDesk(shop);
    expect(await begin(certificateId, applicant.client)).toMatchObject(
      problem('seller', 'state_forbids'),
    );
  });
});

it('what a crash left between a decision and the shop is done within a minute, once', async () => {
  const { id, name, word } = cutOff;
  const inShop = await vi.waitFor(
    async () => {
      const listing = await listingOf(id);
      expect(listing.shelf).toBe('shown');
      const [paused] = await shop.database.sql<{ status: string }>(
        'select status from product where id = $1',
        [broughtBack],
      );
      expect(paused?.status).toBe('draft');
      return listing;
    },
    { timeout: 90_000, interval: 500 },
  );
  await untilFound(word, inShop.product?.id ?? '', true);
  expect(inShop.content.packs).toMatchObject([
    { title: 'Gói 100 g', price_vnd: 90_000, stock: 5, variant_id: expect.any(String) },
    { title: 'Hộp 500 g', price_vnd: 400_000, stock: 2, variant_id: expect.any(String) },
  ]);
  const made = await shop.database.sql(
    'select id from product where title = $1 and deleted_at is null',
    [name],
  );
  expect(made).toHaveLength(1);
}, 100_000);

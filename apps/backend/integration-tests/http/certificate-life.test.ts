import { z } from '@medusajs/framework/zod';
import { addDays, addMonths, groupOn } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import {
  decisionHead,
  type RecognitionItem,
  recognition,
  recognitionItem,
  today,
  uniqueWord,
} from '../support/decisions';
import type { Listed } from '../support/register';
import { isFound } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

const PAPER = { number: '12/SNNMT', issuer: 'Sở Nông nghiệp và Môi trường', dated_on: today() };
const yesterday = addDays(today(), -1);

const registerAnswer = z.object({
  events: z.array(z.looseObject({ type: z.string(), certificate_code: z.string() })),
});

function enter({ certificateId }: Pick<Listed, 'certificateId'>, what: string, body: object) {
  return shop.admin.post(`/admin/ocop/certificates/${certificateId}/${what}`, {
    paper: PAPER,
    ...body,
  });
}

async function pageOf({ handle }: Listed): Promise<unknown> {
  return (await shop.store.get(`/store/ocop/products/${handle}`)).body;
}

async function certificateOf({ code }: Pick<Listed, 'code'>): Promise<unknown> {
  return (await shop.store.get(`/store/ocop/certificates/${code}`)).body;
}

/** What the public feed says of a certificate, in order. */
async function feedOf({ code }: Pick<Listed, 'code'>) {
  const { sequence } = await shop.database.one<{ sequence: number }>(
    'select min(sequence) - 1 as sequence from ocop_certificate_event where certificate_code = $1',
    [code],
  );
  const answer = await shop.store.get(`/store/ocop/register?after=${sequence}&limit=200`);
  return parsed(registerAnswer, answer).events.filter((event) => event.certificate_code === code);
}

/** What was entered of it; a lapse is recorded by a job, whenever that runs. */
async function enteredOf(listed: Pick<Listed, 'code'>): Promise<string[]> {
  return (await feedOf(listed)).map(({ type }) => type).filter((type) => type !== 'lapsed');
}

/** A product whose certificate ended yesterday. */
function lapsed(): Promise<Listed> {
  const signed = addMonths(today(), -36);
  return shop.register.recogniseOne(
    { valid_from: signed, valid_to: yesterday },
    { signed_on: signed, effective_on: signed },
  );
}

async function expectGone(listed: Listed, reason: string, since: string): Promise<void> {
  expect(await isFound(shop.store, listed)).toBe(false);
  expect(await pageOf(listed)).toMatchObject({
    saleable: false,
    badge: null,
    refusal: { reason, since },
  });
  const refused = await shop.carts.postCart([listed]);
  expect(refused.body).toMatchObject({ code: 'ocop_not_saleable', lines: [{ reason, since }] });
}

async function expectOnSale(listed: Listed): Promise<void> {
  expect(await isFound(shop.store, listed)).toBe(true);
  expect(await pageOf(listed)).toMatchObject({ saleable: true });
  await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
}

describe('an extension', () => {
  const lastDay = addDays(today(), 30);
  const extend = (listed: Listed, over: object = {}) =>
    enter(listed, 'extension', { last_day: lastDay, proof: 'authority_paper', ...over });

  it('keeps a lapsed certificate in force, on page, in search, basket and feed', async () => {
    const listed = await lapsed();
    await expectGone(listed, 'lapsed', today());
    const answer = await extend(listed);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      certificate: {
        standing: 'in_force',
        valid_to: yesterday,
        last_day: lastDay,
        extension: { last_day: lastDay, proof: 'authority_paper', paper: PAPER },
      },
    });
    await expectOnSale(listed);
    expect(await certificateOf(listed)).toMatchObject({
      certificate: {
        badge: { valid_to: lastDay },
        history: expect.arrayContaining([
          expect.objectContaining({ type: 'extended', paper: PAPER }),
        ]),
      },
    });
    expect((await feedOf(listed)).at(-1)).toMatchObject({
      type: 'extended',
      payload: { valid_to: yesterday, extended_to: lastDay, paper: PAPER },
    });
  });

  it('stops the day after its last, by the calendar alone', async () => {
    const listed = await lapsed();
    await extend(listed);
    // Time passes: nothing but the calendar tells the shop.
    await shop.database.sql(
      'update ocop_certificate set valid_to = $2, extended_to = $3 where id = $1',
      [listed.certificateId, addDays(today(), -30), yesterday],
    );
    await expectGone(listed, 'lapsed', today());
  });

  it('stops on the day of the result', async () => {
    const listed = await lapsed();
    await extend(listed);
    const answer = await enter(listed, 'extension/end', { result_on: today() });
    expect(answer.status).toBe(200);
    await expectGone(listed, 'lapsed', today());
    expect(await enteredOf(listed)).toEqual(['recognised', 'extended', 'extension_ended']);
  });

  it('is refused beyond 180 days, on a receipt alone, and for what nothing ends', async () => {
    const listed = await lapsed();
    const tooLong = await extend(listed, { last_day: addDays(yesterday, 181) });
    expect(tooLong.status).toBe(400);
    expect(tooLong.body).toMatchObject({ message: expect.stringMatching(/^last_day: /) });
    const receipt = await extend(listed, { proof: 'filing_receipt' });
    expect(receipt.body).toMatchObject({ message: expect.stringMatching(/^proof: /) });
    const nothing = await enter(listed, 'extension/end', { result_on: today() });
    expect(nothing.body).toMatchObject({ message: expect.stringMatching(/^certificate_id: /) });
    expect(await enteredOf(listed)).toEqual(['recognised']);
  });
});

describe('a return', () => {
  it('takes the product off the shelf, and says so everywhere', async () => {
    const listed = await shop.register.recogniseOne();
    const answer = await enter(listed, 'return', { returned_on: today() });
    expect(answer.body).toMatchObject({ certificate: { standing: 'returned', ended_on: today() } });
    await expectGone(listed, 'returned', today());
    expect(await enteredOf(listed)).toEqual(['recognised', 'returned']);
    await shop.register.reinstate([listed]);
    await expectOnSale(listed);
  });
});

describe('an annulment', () => {
  it('takes back the recognition by a decision that may reach back, and can be undone', async () => {
    const listed = await shop.register.recogniseOne();
    const from = addMonths(today(), -5);
    const body = {
      decision: decisionHead({ effective_on: from }),
      certificate_ids: [listed.certificateId],
    };
    const preview = await shop.admin.post('/admin/ocop/certificates/annul/preview', body);
    expect(preview.body).toMatchObject({ preview: { shop: { products: 1 }, warnings: [] } });
    const answer = await shop.admin.post('/admin/ocop/certificates/annul', body);
    expect(answer.body).toMatchObject({ counts: { applied: 1 }, decision: { kind: 'annulment' } });
    await expectGone(listed, 'annulled', from);
    expect(await certificateOf(listed)).toMatchObject({
      certificate: { standing: 'annulled', annulment: { annulled_on: from } },
    });
    expect(await enteredOf(listed)).toEqual(['recognised', 'annulled']);
    await shop.register.reinstate([listed]);
    await expectOnSale(listed);
  });
});

describe('a correction', () => {
  it('changes what page, search and feed say of the certificate', async () => {
    const listed = await shop.register.recogniseOne({ star: 3, score: 60 });
    const answer = await shop.admin.post(
      `/admin/ocop/certificates/${listed.certificateId}/correction`,
      { changes: { star: 4, score: 75.5 }, decision: decisionHead() },
    );
    expect(answer.status).toBe(200);
    expect(await pageOf(listed)).toMatchObject({ badge: { star: 4 } });
    const found = await shop.store.post('/store/ocop/search', {
      q: listed.title.split(' ').at(-1),
    });
    expect(found.body).toMatchObject({ hits: [{ product_id: listed.productId, star: 4 }] });
    expect((await feedOf(listed)).at(-1)).toMatchObject({
      type: 'corrected',
      payload: {
        star: 4,
        score: 75.5,
        corrects: ['star', 'score'],
        decision: { kind: 'correction' },
      },
    });
  });

  it('of whose it is moves it to that producer, on page, in search and feed', async () => {
    const listed = await shop.register.recogniseOne();
    const name = `HTX ${uniqueWord()}`;
    const answer = await shop.admin.post(
      `/admin/ocop/certificates/${listed.certificateId}/correction`,
      { changes: { producer: { name } }, note: 'ghi nhầm chủ thể' },
    );
    expect(answer.body).toMatchObject({ certificate: { producer: { name } } });
    expect(await pageOf(listed)).toMatchObject({
      saleable: true,
      certificate: { producer: { name } },
    });
    const found = await shop.store.post('/store/ocop/search', { q: name });
    expect(found.body).toMatchObject({
      hits: [{ product_id: listed.productId, producer_name: name }],
    });
    expect((await feedOf(listed)).at(-1)).toMatchObject({
      type: 'corrected',
      payload: { corrects: ['producer_id'] },
    });
    const silent = await shop.admin.post(
      `/admin/ocop/certificates/${listed.certificateId}/correction`,
      { changes: { producer: { name: '' } }, note: 'x' },
    );
    expect(silent.body).toMatchObject({ field: 'changes.producer.name' });
  });

  it('without a decision takes a reason, and one that changes nothing is none', async () => {
    const listed = await shop.register.recogniseOne();
    const path = `/admin/ocop/certificates/${listed.certificateId}/correction`;
    const silent = await shop.admin.post(path, { changes: { commune: 'Xã Mỹ Thọ' } });
    expect(silent.body).toMatchObject({ message: expect.stringMatching(/^note: /) });
    const empty = await shop.admin.post(path, { changes: {}, note: 'không có gì' });
    expect(empty.body).toMatchObject({ message: expect.stringMatching(/^changes: /) });
  });
});

describe('a re-evaluation that was filed', () => {
  it('is told and gives no day more', async () => {
    const listed = await lapsed();
    const filed = await enter(listed, 're-evaluation', {
      filed_on: today(),
      acknowledge: ['filed_too_late'],
      note: 'nộp muộn',
    });
    expect(filed.body).toMatchObject({
      certificate: { standing: 'lapsed', re_evaluation_filed_on: today() },
    });
    await expectGone(listed, 'lapsed', today());
  });
});

describe('a renewal that names no product', () => {
  function renew(listed: Listed, over: Partial<RecognitionItem> = {}, how: object = {}) {
    const head = { signed_on: today(), effective_on: today() };
    const item = recognitionItem({
      product_name: listed.title.toUpperCase(),
      group: groupOn(today(), 'TP'),
      ...over,
    });
    const body = { ...recognition([item], head), ...how };
    return { post: () => shop.register.postDecision(body) };
  }

  async function productsNamed({ title }: Listed): Promise<number> {
    const { count } = await shop.database.one<{ count: number }>(
      'select count(*)::int as count from product where lower(title) = lower($1) and deleted_at is null',
      [title],
    );
    return count;
  }

  it('is found, asked about and, confirmed, goes on with the product that is there', async () => {
    const listed = await shop.register.recogniseOne();
    const asked = await renew(listed).post();
    expect(asked.status).toBe(409);
    expect(asked.body).toMatchObject({
      code: 'needs_acknowledgement',
      warnings: [{ code: 'renews_product', path: 'items.0.renews', params: { code: listed.code } }],
    });
    const { post } = renew(listed, {}, { acknowledge: ['renews_product'] });
    const renewed = await post();
    expect(renewed.status).toBe(200);
    expect(renewed.body).toMatchObject({
      results: [{ product_id: listed.productId, status: 'applied' }],
    });
    expect(await productsNamed(listed)).toBe(1);
    await expectOnSale(listed);
    expect(await certificateOf(listed)).toMatchObject({ certificate: { standing: 'superseded' } });
    expect(await enteredOf(listed)).toEqual(['recognised', 'renewed']);
    // The same decision once more makes nothing, and asks nothing.
    expect((await post()).body).toMatchObject({ counts: { applied: 0, already: 1 } });
    expect(await productsNamed(listed)).toBe(1);
  });

  it('is on sale at every moment, while the decision is written', async () => {
    const listed = await shop.register.recogniseOne();
    const { post } = renew(listed, { renews: listed.code });
    let done = false;
    const answer = post().finally(() => {
      done = true;
    });
    const seen: unknown[] = [];
    while (!done) seen.push(await pageOf(listed));
    expect((await answer).status).toBe(200);
    expect(seen.length).toBeGreaterThan(0);
    for (const page of seen) expect(page).toMatchObject({ saleable: true, badge: { star: 4 } });
  });

  it('is another product where the row says so', async () => {
    const listed = await shop.register.recogniseOne();
    const { post } = renew(listed, { renews: false, listing: OTHER });
    const answer = await post();
    expect(answer.status).toBe(200);
    expect(answer.body).not.toMatchObject({ results: [{ product_id: listed.productId }] });
  });

  const OTHER = {
    handle: uniqueWord(),
    variants: [{ title: 'Hũ 1 kg', price_vnd: 200_000, stock: 5 }],
  };
});

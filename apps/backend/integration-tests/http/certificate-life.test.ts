import { addDays, addMonths } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionHead, today, uniqueWord } from '../support/decisions';
import { certificateOf, enteredOf, expectOnSale, feedOf, pageOf } from '../support/public-record';
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

function enter({ certificateId }: Pick<Listed, 'certificateId'>, what: string, body: object) {
  return shop.admin.post(`/admin/ocop/certificates/${certificateId}/${what}`, {
    paper: PAPER,
    ...body,
  });
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
  expect(await pageOf(shop, listed)).toMatchObject({
    saleable: false,
    badge: null,
    refusal: { reason, since },
  });
  const refused = await shop.carts.postCart([listed]);
  expect(refused.body).toMatchObject({ code: 'ocop_not_saleable', lines: [{ reason, since }] });
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
    await expectOnSale(shop, listed);
    expect(await certificateOf(shop, listed)).toMatchObject({
      certificate: {
        badge: { valid_to: lastDay },
        history: expect.arrayContaining([
          expect.objectContaining({ type: 'extended', paper: PAPER }),
        ]),
      },
    });
    expect((await feedOf(shop, listed)).at(-1)).toMatchObject({
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
    expect(await enteredOf(shop, listed)).toEqual(['recognised', 'extended', 'extension_ended']);
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
    expect(await enteredOf(shop, listed)).toEqual(['recognised']);
  });
});

describe('a return', () => {
  it('takes the product off the shelf, and says so everywhere', async () => {
    const listed = await shop.register.recogniseOne();
    const answer = await enter(listed, 'return', { returned_on: today() });
    expect(answer.body).toMatchObject({ certificate: { standing: 'returned', ended_on: today() } });
    await expectGone(listed, 'returned', today());
    expect(await enteredOf(shop, listed)).toEqual(['recognised', 'returned']);
    await shop.register.reinstate([listed]);
    await expectOnSale(shop, listed);
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
    expect(await certificateOf(shop, listed)).toMatchObject({
      certificate: { standing: 'annulled', annulment: { annulled_on: from } },
    });
    expect(await enteredOf(shop, listed)).toEqual(['recognised', 'annulled']);
    await shop.register.reinstate([listed]);
    await expectOnSale(shop, listed);
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
    expect(await pageOf(shop, listed)).toMatchObject({ badge: { star: 4 } });
    const found = await shop.store.post('/store/ocop/search', {
      q: listed.title.split(' ').at(-1),
    });
    expect(found.body).toMatchObject({ hits: [{ product_id: listed.productId, star: 4 }] });
    expect((await feedOf(shop, listed)).at(-1)).toMatchObject({
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
    expect(await pageOf(shop, listed)).toMatchObject({
      saleable: true,
      certificate: { producer: { name } },
    });
    const found = await shop.store.post('/store/ocop/search', { q: name });
    expect(found.body).toMatchObject({
      hits: [{ product_id: listed.productId, producer_name: name }],
    });
    expect((await feedOf(shop, listed)).at(-1)).toMatchObject({
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

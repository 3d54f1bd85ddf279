import { addDays, addMonths, groupOn } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../support/decisions';
import type { Listed } from '../support/register';
import { isFound } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function pageOf({ handle }: Listed): Promise<unknown> {
  return (await shop.store.get(`/store/ocop/products/${handle}`)).body;
}

describe('a revocation that takes effect tomorrow', () => {
  it('leaves the product on sale today and waits in the outbox', async () => {
    const listed = await shop.register.recogniseOne();
    const tomorrow = addDays(today(), 1);
    await shop.register.revoke([listed], { head: { effective_on: tomorrow } });
    expect(await isFound(shop.store, listed)).toBe(true);
    expect(await pageOf(listed)).toMatchObject({ saleable: true, badge: { star: 4 } });
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
    const change = await shop.database.one<{ status: string; due_at: Date }>(
      `select status, due_at from ocop_listing_change where product_id = $1 and cause = 'revoked'`,
      [listed.productId],
    );
    expect(change.status).toBe('pending');
    // Midnight in Vietnam, which is seven hours ahead.
    expect(change.due_at.toISOString()).toBe(`${today()}T17:00:00.000Z`);
  });
});

describe('a certificate whose last day has passed', () => {
  it('is not sold from the next day on, before any job has run', async () => {
    const listed = await shop.register.recogniseOne();
    const cart = await shop.carts.ready([listed]);
    const yesterday = addDays(today(), -1);
    // Time passes: nothing but the calendar tells the shop.
    await shop.database.sql('update ocop_certificate set valid_to = $2 where id = $1', [
      listed.certificateId,
      yesterday,
    ]);
    const refused = await shop.carts.postCompletion(cart.id);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ product_id: listed.productId, reason: 'lapsed', since: today(), decision: null }],
    });
    expect(await isFound(shop.store, listed)).toBe(false);
    expect(await pageOf(listed)).toMatchObject({
      saleable: false,
      badge: null,
      refusal: { reason: 'lapsed', since: today() },
      certificate: { standing: 'lapsed', ended_on: today() },
    });
  });

  it('is never on sale when it was over before it was entered', async () => {
    const signed = addMonths(today(), -40);
    const listed = await shop.register.recogniseOne(
      { valid_from: signed, valid_to: addDays(today(), -1) },
      { signed_on: signed, effective_on: signed },
    );
    expect(await isFound(shop.store, listed)).toBe(false);
    const refused = await shop.carts.postCart([listed]);
    expect(refused.body).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ reason: 'lapsed' }],
    });
  });

  it('is on sale through its last day', async () => {
    const signed = addMonths(today(), -36);
    const listed = await shop.register.recogniseOne(
      { valid_from: signed, valid_to: today() },
      { signed_on: signed, effective_on: signed },
    );
    expect(await isFound(shop.store, listed)).toBe(true);
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
  });
});

describe('a certificate whose first day is tomorrow', () => {
  it('is not sold today', async () => {
    const tomorrow = addDays(today(), 1);
    const listed = await shop.register.recogniseOne(
      { valid_from: tomorrow },
      { signed_on: today(), effective_on: tomorrow },
    );
    expect(await isFound(shop.store, listed)).toBe(false);
    const refused = await shop.carts.postCart([listed]);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ reason: 'not_yet', since: tomorrow }],
    });
  });
});

describe('a renewal', () => {
  async function renew(listed: Listed, validFrom: string, star: number) {
    const [renewed] = await shop.register.recogniseItems([
      {
        product_name: listed.title,
        producer: { name: 'HTX Nông nghiệp Tân Thuận' },
        star,
        group: groupOn(today(), 'TP'),
        place: { scheme: '2025', code: '82' },
        valid_from: validFrom,
        product_id: listed.productId,
      },
    ]);
    if (!renewed) throw new Error('nothing was renewed');
    return renewed;
  }

  async function standingOf({ code }: Listed): Promise<unknown> {
    return (await shop.store.get(`/store/ocop/certificates/${code}`)).body;
  }

  it('takes the place of the certificate before it from its first day', async () => {
    const listed = await shop.register.recogniseOne({ star: 3, score: 60 });
    const renewed = await renew(listed, today(), 4);
    expect(renewed.productId).toBe(listed.productId);
    expect(await standingOf(listed)).toMatchObject({
      certificate: { standing: 'superseded', ended_on: today(), badge: null },
    });
    expect(await pageOf(listed)).toMatchObject({
      badge: { star: 4, verification_code: renewed.code },
    });
    const { body } = await shop.store.post('/store/ocop/search', {
      q: listed.title.split(' ').at(-1),
    });
    expect(body).toMatchObject({
      count: 1,
      hits: [{ product_id: listed.productId, star: 4, verification_code: renewed.code }],
    });
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
  });

  it('that begins tomorrow leaves today to the certificate before it', async () => {
    const listed = await shop.register.recogniseOne({ star: 3, score: 60 });
    await renew(listed, addDays(today(), 1), 5);
    expect(await pageOf(listed)).toMatchObject({
      saleable: true,
      badge: { star: 3, verification_code: listed.code },
    });
    expect(await isFound(shop.store, listed)).toBe(true);
  });

  it('that is revoked does not give the old certificate back', async () => {
    const listed = await shop.register.recogniseOne({ star: 3, score: 60 });
    const renewed = await renew(listed, today(), 4);
    await shop.register.revoke([renewed]);
    expect(await pageOf(listed)).toMatchObject({ saleable: false, refusal: { reason: 'revoked' } });
    const refused = await shop.carts.postCart([listed]);
    expect(refused.body).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ reason: 'revoked' }],
    });
  });
});

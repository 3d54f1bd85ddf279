import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, serverAt } from 'local-services';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type ReviewModuleService from '../../src/modules/review/service';
import type { ReviewInput } from '../../src/modules/review/types';
import { bootReviews } from '../setup/boot-module';

const server = serverAt(inject('adminUrl'));
const name = `ocop_reviews_${randomBytes(6).toString('hex')}`;
let reviews: ReviewModuleService;
let close: () => Promise<void>;

beforeAll(async () => {
  await createDatabase(server, name);
  const booted = await bootReviews(server.url(name));
  await booted.migrate();
  reviews = booted.service;
  close = booted.close;
});

afterAll(async () => {
  await close();
  await dropDatabase(server, name);
});

let lines = 0;
function input(over: Partial<ReviewInput> = {}): ReviewInput {
  lines += 1;
  return {
    product_id: `prod_${lines}`,
    order_id: 'order_1',
    order_line_id: `ordli_${lines}`,
    rating: 4,
    text: 'Mật thơm, giao nhanh.',
    author: 'Chị Lan',
    ...over,
  };
}

const publish = (id: string) =>
  reviews.moderateReview(id, { status: 'published', reason: null, actor: 'admin:a' });

describe('a review', () => {
  it('is one for each order line, however often it is sent', async () => {
    const given = input();
    const sent = await Promise.all(Array.from({ length: 8 }, () => reviews.submitReview(given)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent[0]).toMatchObject({ status: 'pending', rating: 4 });
    await expect(reviews.submitReview({ ...given, rating: 1 })).rejects.toMatchObject({
      type: 'not_allowed',
    });
    expect(await reviews.listReviews({ order_line_id: given.order_line_id })).toHaveLength(1);
  });

  it('has 1 to 5, by the database’s own word', async () => {
    for (const rating of [0, 6]) {
      await expect(reviews.submitReview(input({ rating }))).rejects.toThrow(/rating/);
    }
  });
});

describe('moderation', () => {
  it('decides what counts', async () => {
    const product_id = 'prod_counted';
    const written = [];
    for (const rating of [5, 5, 4, 1]) {
      written.push(await reviews.submitReview(input({ product_id, rating })));
    }
    expect(await reviews.summarise([product_id])).toEqual({
      count: 0,
      average: null,
      distribution: [0, 0, 0, 0, 0],
    });
    for (const { id } of written.slice(0, 3)) await publish(id);
    expect(await reviews.summarise([product_id])).toEqual({
      count: 3,
      average: 4.7,
      distribution: [0, 0, 0, 1, 2],
    });
    const rejected = await reviews.moderateReview(written[0]?.id ?? '', {
      status: 'rejected',
      reason: 'Có số điện thoại.',
      actor: 'admin:a',
    });
    expect(rejected).toMatchObject({ rejection_reason: 'Có số điện thoại.' });
    expect((await reviews.summarise([product_id])).count).toBe(2);
    const shown = await reviews.findReviews({ product_id, status: 'published' }, PAGE);
    expect(shown.reviews.map(({ rating }) => rating).sort()).toEqual([4, 5]);
    expect(shown.count).toBe(2);
  });

  it('knows no review that is not there', async () => {
    await expect(publish('ocrev_unknown')).rejects.toMatchObject({ type: 'not_found' });
  });
});

describe('the producer’s reply', () => {
  it('stands under a published review only, and can be taken away', async () => {
    const { id } = await reviews.submitReview(input());
    const reply = { reply: 'Cảm ơn chị.', actor: 'admin:a' };
    await expect(reviews.replyToReview(id, reply)).rejects.toMatchObject({ type: 'not_allowed' });
    await publish(id);
    expect(await reviews.replyToReview(id, reply)).toMatchObject({ reply: 'Cảm ơn chị.' });
    expect(await reviews.replyToReview(id, { reply: null, actor: 'admin:a' })).toMatchObject({
      reply: null,
      replied_at: null,
      replied_by: null,
    });
  });
});

describe('reports', () => {
  it('are kept of what is published, up to a bound, and settled by moderation', async () => {
    const { id, product_id } = await reviews.submitReview(input());
    const report = { reason: 'personal_data', note: '' } as const;
    await expect(reviews.reportReview(id, report)).rejects.toMatchObject({ type: 'not_found' });
    await publish(id);
    await Promise.all(Array.from({ length: 25 }, () => reviews.reportReview(id, report)));
    const reported = await reviews.findReviews({ product_id, reported: true }, PAGE);
    expect(reported.reviews[0]?.open_reports).toHaveLength(20);
    expect((await reviews.countReviews()).reported).toBe(1);
    await publish(id);
    expect(await reviews.findReviews({ product_id, reported: true }, PAGE)).toEqual({
      reviews: [],
      count: 0,
    });
  });
});

const PAGE = { limit: 50, offset: 0 };

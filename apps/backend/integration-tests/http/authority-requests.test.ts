import { authorityRequestAnswer, authorityRequestsAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { today, uniqueWord } from '../support/decisions';
import type { Answer } from '../support/http-client';
import { signInOperator } from '../support/operator-token';
import { must } from '../support/orders';
import { refusedLines } from '../support/refusals';
import { newSeller, PDF, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const HOUR = 3_600_000;

let shop: Shop;
let seller: TestSeller;
/** A request that nobody has seen to for 25 hours, and one with three hours left. */
let late: string;
let soon: string;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  [late, soon] = [await entered(25), await entered(21)];
});

function asked(hoursAgo = 0) {
  return {
    authority: 'Sở Công Thương (minh họa)',
    paper_number: `${uniqueWord()}/SCT-QLTM`,
    paper_date: today(),
    received_at: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
    asks: 'remove_listing',
    words: 'Gỡ hàng vi phạm quảng cáo.',
    seller_id: seller.desk.sellerId,
  };
}

const enter = (body: object) => shop.admin.post('/admin/authority-requests', body);
const requestOf = (answer: Answer) => parsed(authorityRequestAnswer, answer).request;
const entered = async (hoursAgo: number) => requestOf(await enter(asked(hoursAgo))).id;
const read = async (id: string) =>
  requestOf(await shop.admin.get(`/admin/authority-requests/${id}`));
const act = (id: string, deed: string) =>
  shop.admin.post(`/admin/authority-requests/${id}/deeds`, { deed, words: 'Theo văn bản.' });

describe('a request of an authority', () => {
  it('is one for each paper, however often it is entered, and due after 24 hours', async () => {
    const body = asked();
    const answers = await Promise.all(Array.from({ length: 4 }, () => enter(body)));
    const ids = answers.map((answer) => requestOf(answer).id);
    expect(new Set(ids).size).toBe(1);
    const whole = await read(ids[0] ?? '');
    expect(new Date(whole.due_at).getTime() - new Date(whole.received_at).getTime()).toBe(
      24 * HOUR,
    );
    expect(whole).toMatchObject({ urgency: 'calm', history: [{ type: 'entered' }] });
    const list = parsed(authorityRequestsAnswer, await shop.admin.get('/admin/authority-requests'));
    expect(list.requests.map(({ id }) => id)).toContain(ids[0]);
  });

  it('is refused where it lacks a word, or comes from tomorrow', async () => {
    for (const [over, path] of [
      [{ words: ' ' }, 'words'],
      [{ received_at: new Date(Date.now() + HOUR).toISOString() }, 'received_at'],
      [{ seller_id: 'khong-co' }, 'seller_id'],
    ] as const) {
      expect(await enter({ ...asked(), ...over })).toMatchObject({
        status: 400,
        body: { problems: [{ path }] },
      });
    }
  });

  it('takes goods off the shelf by a stop of its own, and lets them go on alone', async () => {
    const id = await entered(0);
    await must(act(id, 'sale_stopped'));
    const refused = await shop.carts.postCart([seller.listed]);
    expect(refusedLines(refused)).toMatchObject([{ reason: 'stopped' }]);
    expect(await read(id)).toMatchObject({ sale_stopped: true });
    await must(act(id, 'sale_resumed'));
    await vi.waitFor(() => shop.carts.create([seller.listed]), { timeout: 10_000 });
    const { history } = await read(id);
    expect(history.map(({ type }) => type)).toEqual(['entered', 'sale_stopped', 'sale_resumed']);
    expect(history.every(({ actor }) => actor !== '')).toBe(true);
  });

  it('names no seller, and stops none', async () => {
    const { seller_id: _seller, ...body } = asked();
    const { id } = requestOf(await enter(body));
    expect(await act(id, 'sale_stopped')).toMatchObject({ status: 400 });
    await must(act(id, 'data_given'));
  });

  it('keeps its papers and is closed once, by somebody, for good', async () => {
    const id = await entered(0);
    const path = `/admin/authority-requests/${id}`;
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(PDF)]), 'cong-van.pdf');
    const authorization = `Bearer ${await signInOperator(shop.anyone)}`;
    const sent = await fetch(new URL(`${path}/files`, shop.anyone.url), {
      method: 'POST',
      headers: { authorization },
      body: form,
    });
    expect(sent.status).toBe(200);
    const close = () => shop.admin.post(`${path}/close`, { words: 'Đã gỡ và trả lời.' });
    const closed = await Promise.all([close(), close(), close()]);
    expect(closed.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await act(id, 'other')).toMatchObject({
      status: 409,
      body: { code: 'authority_request_closed' },
    });
    const whole = await read(id);
    expect(whole).toMatchObject({ urgency: 'closed', files: [{ file_name: 'cong-van.pdf' }] });
    expect(whole.closed_by).toBeTruthy();
    for (const change of ['update %s set actor = actor', 'delete from %s']) {
      const sql = change.replace('%s', 'marketplace_authority_request_event');
      await expect(shop.database.sql(`${sql} where request_id = $1`, [id])).rejects.toThrow(/kept/);
    }
  });
});

it('what is nearly over and what is late is noted within a minute, once', {
  timeout: 90_000,
}, async () => {
  const typesOf = async (id: string) => (await read(id)).history.map(({ type }) => type);
  await vi.waitFor(
    async () => {
      expect(await typesOf(late)).toEqual(['entered', 'late']);
      expect(await typesOf(soon)).toEqual(['entered', 'due_soon']);
    },
    { timeout: 80_000, interval: 500 },
  );
  expect((await read(late)).urgency).toBe('late');
  expect((await read(soon)).urgency).toBe('soon');
});

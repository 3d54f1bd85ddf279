import {
  bankNoticesAnswer,
  orderCourseAnswer,
  sellerOrderAnswer,
  sellerOrdersAnswer,
} from 'ocop-contract';
import { transferCode } from 'ocop-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { bringNotice, notice, postNotice } from '../support/bank-notices';
import { stockOf } from '../support/catalogue';
import { basketOf, openCheckout, placeCheckout } from '../support/checkouts';
import { joinDesk, lettersTo } from '../support/desks';
import type { Answer, HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const TRANSFER = { payment: 'transfer' };

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;
let ownGoods: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  other = await newSeller(shop);
  ownGoods = await shop.register.recogniseOne();
});

interface Placed {
  id: string;
  number: number;
  amount: number;
  code: string;
  /** Requests of who holds the pass. */
  buyer: HttpClient;
}

async function placed(order: { id: string; order_pass: string } | null): Promise<Placed> {
  const { id = '', order_pass = '' } = order ?? {};
  const { number, amount } = await shop.database.one<{ number: number; amount: string | null }>(
    `select o.display_id::int as number, t.amount from "order" o
       left join marketplace_transfer t on t.order_id = o.id where o.id = $1`,
    [id],
  );
  const buyer = shop.store.with({ 'x-order-pass': order_pass });
  return { id, number, amount: Number(amount), code: transferCode(number), buyer };
}

/** An order that waits for its buyer's transfer. */
async function place(): Promise<Placed> {
  const opened = await openCheckout(shop, await basketOf(shop, [seller.listed]));
  const { orders } = await placeCheckout(shop, opened, TRANSFER);
  return placed(orders[0] ?? null);
}

function act({ id }: Placed, name: string, body: object = {}): Promise<Answer> {
  return seller.desk.client.post(`/seller/orders/${id}/${name}`, body);
}

const cancel = (order: Placed) => order.buyer.post(`/store/ocop/orders/${order.id}/cancel`);
const atDesk = async ({ id }: Placed, client = seller.desk.client) =>
  parsed(sellerOrderAnswer, await client.get(`/seller/orders/${id}`)).order;
const courseOf = async ({ id, buyer }: Placed) =>
  parsed(orderCourseAnswer, await buyer.get(`/store/seller-orders/${id}`)).course;
const listOf = async (filter: string) =>
  parsed(sellerOrdersAnswer, await seller.desk.client.get(`/seller/orders?filter=${filter}`));
const noticesOf = async ({ desk }: TestSeller) =>
  parsed(bankNoticesAnswer, await desk.client.get('/seller/bank-notices')).notices;
const stock = () => stockOf(shop, seller.listed.variantId);

/** What Medusa keeps of an order's money. */
function moneyOf({ id }: Placed) {
  return shop.database.one<{ canceled: boolean; captures: number; refunds: number }>(
    `select o.canceled_at is not null as canceled,
            (select count(*)::int from order_payment_collection l
               join payment p on p.payment_collection_id = l.payment_collection_id
               join capture c on c.payment_id = p.id where l.order_id = o.id) as captures,
            (select count(*)::int from order_payment_collection l
               join payment p on p.payment_collection_id = l.payment_collection_id
               join refund r on r.payment_id = p.id where l.order_id = o.id) as refunds
       from "order" o where o.id = $1`,
    [id],
  );
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

describe('a basket that is paid by transfer', () => {
  it('is sent to each seller who has an account; what has none is paid when it comes', async () => {
    const opened = await openCheckout(shop, await basketOf(shop, [seller.listed, ownGoods]));
    expect(opened.parcels.map(({ takes_transfer }) => takes_transfer)).toEqual([true, false]);
    const { parcels } = await placeCheckout(shop, opened, TRANSFER);
    const [sent, brought] = await Promise.all(parcels.map(({ order }) => placed(order)));
    if (!sent || !brought) throw new Error('two orders were expected');
    expect(await atDesk(sent)).toMatchObject({ state: 'to_pay', is_cash: false, clock: null });
    const row = await shop.database.one(
      'select state, is_cash from marketplace_seller_order where order_id = $1',
      [brought.id],
    );
    expect(row).toEqual({ state: 'to_answer', is_cash: true });
  });

  it('is paid in cash where nothing else is said, and where it is said later', async () => {
    const opened = await openCheckout(shop, await basketOf(shop, [seller.listed]));
    const first = await placeCheckout(shop, opened);
    const again = await placeCheckout(shop, opened, TRANSFER);
    expect(again.orders.map(({ id }) => id)).toEqual(first.orders.map(({ id }) => id));
    expect(await atDesk(await placed(first.orders[0] ?? null))).toMatchObject({
      state: 'to_answer',
      is_cash: true,
      transfer: null,
    });
  });

  it('says to its buyer where to, and to nobody else', async () => {
    const order = await place();
    const course = await courseOf(order);
    expect(course).toMatchObject({
      state: 'to_pay',
      transfer: {
        amount: order.amount,
        code: order.code,
        received_at: null,
        to: { bank: '970436', bank_name: 'Vietcombank', number: '0123456789' },
      },
    });
    const { qr_text } = course?.transfer?.to ?? {};
    expect(qr_text).toContain(
      `54${String(order.amount).length.toString().padStart(2, '0')}${order.amount}`,
    );
    const staff = await joinDesk(shop, seller.desk);
    const read = await atDesk(order, staff.client);
    expect(read).toMatchObject({ acts: ['receive', 'cancel'], transfer: { code: order.code } });
    expect(JSON.stringify(read)).not.toContain('0123456789');
    expect((await shop.store.get(`/store/seller-orders/${order.id}`)).status).toBe(404);
    expect((await act(order, 'confirm')).status).toBe(409);
    expect((await listOf('to_pay')).orders.map(({ id }) => id)).toContain(order.id);
    await vi.waitFor(async () => {
      const letters = await lettersTo(shop, 'nguoi-mua@chophien.test');
      expect(letters.some(({ text }) => text.includes(order.code))).toBe(true);
    });
  });
});

describe('money that has come', () => {
  it('is confirmed by the seller, by ten presses once, and the clock runs from then on', async () => {
    const order = await place();
    await shop.database.sql(
      `update marketplace_seller_order set placed_at = now() - interval '20 hours' where order_id = $1`,
      [order.id],
    );
    const presses = await Promise.all(Array.from({ length: 10 }, () => act(order, 'receive')));
    expect(new Set(statuses(presses))).toEqual(new Set([200]));
    expect(await moneyOf(order)).toEqual({ canceled: false, captures: 1, refunds: 0 });
    const read = await atDesk(order);
    expect(read).toMatchObject({ state: 'to_answer', acts: ['confirm', 'cancel'] });
    const hours = (Date.parse(read.clock?.answer_by ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(await courseOf(order)).toMatchObject({ transfer: { to: null } });
    expect((await courseOf(order))?.transfer?.received_at).not.toBeNull();
    // What is paid its buyer cannot cancel any more.
    expect((await cancel(order)).status).toBe(409);
  });

  it('is brought by a signed notice, heard ten times at once: paid once', async () => {
    const order = await place();
    const said = notice(order.amount, `MBVCB.77.${order.code}.CT tu 0011 toi 0123456789`);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => bringNotice(shop, said)));
    expect(new Set(outcomes)).toEqual(new Set(['applied']));
    expect(await moneyOf(order)).toMatchObject({ captures: 1 });
    expect(await atDesk(order)).toMatchObject({ state: 'to_answer' });
    expect(await bringNotice(shop, said)).toBe('applied');
    expect(await bringNotice(shop, notice(order.amount, order.code))).toBe('duplicate');
  });

  it('of ten notices for one order one pays it, and the seller is told of nine', async () => {
    const order = await place();
    const said = Array.from({ length: 10 }, () => notice(order.amount, order.code));
    const outcomes = await Promise.all(said.map((one) => bringNotice(shop, one)));
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(9);
    expect(await moneyOf(order)).toMatchObject({ captures: 1 });
    const told = (await noticesOf(seller)).filter((one) => one.order?.id === order.id);
    expect(told).toHaveLength(9);
  });

  it('is kept for the seller to decide where it does not fit', async () => {
    const [order, gone] = [await place(), await place()];
    await must(cancel(gone));
    const brought = {
      too_little: notice(order.amount - 1, order.code),
      too_much: notice(order.amount + 1, order.code),
      late: notice(gone.amount, gone.code),
      unknown: notice(1000, 'chuyen tien mua che', { account_number: '99887766' }),
    };
    for (const [outcome, said] of Object.entries(brought)) {
      expect(await bringNotice(shop, said)).toBe(outcome);
    }
    expect(await atDesk(order)).toMatchObject({ state: 'to_pay' });
    expect(await moneyOf(order)).toMatchObject({ captures: 0 });
    const open = await noticesOf(seller);
    const [little] = open.filter(({ outcome }) => outcome === 'too_little');
    expect(little).toMatchObject({ order: { number: order.number }, settled_at: null });
    expect(open.filter(({ outcome }) => outcome === 'late')).toHaveLength(1);
    const settle = (client: HttpClient) =>
      client.post(`/seller/bank-notices/${little?.id}/settle`, { note: 'Khách bù 1 đồng' });
    expect((await settle(other.desk.client)).status).toBe(404);
    const [one, again] = [await settle(seller.desk.client), await settle(seller.desk.client)];
    expect(one).toMatchObject({ status: 200, body: { notice: { note: 'Khách bù 1 đồng' } } });
    expect(again.body).toEqual(one.body);
    // The seller may say of its own accord that it has come.
    await must(act(order, 'receive'));
    expect(
      await shop.database.sql("select 1 from marketplace_bank_notice where outcome = 'unknown'"),
    ).toHaveLength(1);
  });

  it('is believed to nobody who does not sign it, or long ago', async () => {
    const order = await place();
    const said = notice(order.amount, order.code);
    const wrong = { secret: 'another-secret-of-the-same-length-or-so' };
    expect((await postNotice(shop, said, wrong)).status).toBe(401);
    expect((await postNotice(shop, said, { age: 301 })).status).toBe(401);
    expect((await shop.anyone.post('/hooks/bank-notices', said)).status).toBe(401);
    expect(await postNotice(shop, { ...said, amount: 1.5 })).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'amount' }] },
    });
    expect(await atDesk(order)).toMatchObject({ state: 'to_pay' });
  });
});

describe('money that has to go back', () => {
  it('is owed when its seller cancels, until it is sent back, once', async () => {
    const before = await stock();
    const order = await place();
    await must(act(order, 'receive'));
    await must(act(order, 'cancel', { reason: 'out_of_stock' }));
    expect(await stock()).toEqual(before);
    expect((await listOf('to_give_back')).orders.map(({ id }) => id)).toContain(order.id);
    const given = await Promise.all(Array.from({ length: 5 }, () => act(order, 'give-back')));
    expect(new Set(statuses(given))).toEqual(new Set([200]));
    expect(await moneyOf(order)).toEqual({ canceled: true, captures: 1, refunds: 1 });
    expect((await courseOf(order))?.transfer?.given_back_at).not.toBeNull();
    expect((await listOf('to_give_back')).orders.map(({ id }) => id)).not.toContain(order.id);
  });

  it('is owed when the parcel was not taken', async () => {
    const order = await place();
    await must(act(order, 'receive'));
    await must(act(order, 'confirm'));
    await must(act(order, 'ship', { way: 'own' }));
    await must(act(order, 'refuse'));
    expect(await moneyOf(order)).toMatchObject({ captures: 1, refunds: 0 });
    await must(act(order, 'give-back'));
    expect(await moneyOf(order)).toMatchObject({ captures: 1, refunds: 1 });
  });

  it('nothing is, where nothing came', async () => {
    const before = await stock();
    const order = await place();
    await must(cancel(order));
    expect(await stock()).toEqual(before);
    await vi.waitFor(async () => expect((await atDesk(order)).state).toBe('canceled'));
    expect((await act(order, 'give-back')).status).toBe(409);
    expect((await act(order, 'receive')).status).toBe(409);
  });
});

describe('at the same time', () => {
  it.each([1, 2, 3])('paid and cancelled by its buyer: one of both (%i)', async () => {
    const order = await place();
    const said = notice(order.amount, order.code);
    const [outcome, canceled] = await Promise.all([bringNotice(shop, said), cancel(order)]);
    const { canceled: isCanceled, captures } = await moneyOf(order);
    expect({ outcome, status: canceled.status, captures }).toEqual(
      isCanceled
        ? { outcome: 'late', status: 200, captures: 0 }
        : { outcome: 'applied', status: 409, captures: 1 },
    );
  });

  it('paid while its time ends: one of both, and stock and money say which', {
    timeout: 120_000,
  }, async () => {
    const before = await stock();
    const orders: Placed[] = [];
    for (let count = 0; count < 8; count += 1) orders.push(await place());
    const [cutOff, unheard, byStaff] = [await place(), await place(), await place()];
    await leaveBehind(cutOff, unheard, byStaff);
    const ids = orders.map(({ id }) => id);
    await shop.database.sql(
      'update marketplace_seller_order set pay_by = now() where order_id = any($1)',
      [ids],
    );
    // The job of each minute ends what is unpaid; presses fall before it, into it and after it.
    const toMinute = 60_000 - (Date.now() % 60_000);
    const presses = await Promise.all(
      orders.map(async (order, at) => {
        await new Promise((resolve) => setTimeout(resolve, toMinute - 200 + at * 150));
        return act(order, 'receive');
      }),
    );
    await vi.waitFor(
      async () => {
        for (const order of orders) expect((await atDesk(order)).state).not.toBe('to_pay');
      },
      { timeout: 20_000, interval: 250 },
    );
    let paid = 0;
    for (const [at, order] of orders.entries()) {
      const { canceled, captures } = await moneyOf(order);
      const isPaid = captures > 0;
      paid += isPaid ? 1 : 0;
      expect({ canceled, captures, status: presses[at]?.status }).toEqual(
        isPaid
          ? { canceled: false, captures: 1, status: 200 }
          : { canceled: true, captures: 0, status: 409 },
      );
      if (!isPaid) {
        expect(await courseOf(order)).toMatchObject({
          state: 'canceled',
          end: { by: 'clock', reason: 'not_paid' },
        });
      }
    }
    await vi.waitFor(
      async () => {
        for (const order of [cutOff, unheard, byStaff]) {
          expect(await atDesk(order)).toMatchObject({ state: 'to_answer', pending_act: null });
          expect(await moneyOf(order)).toMatchObject({ captures: 1, canceled: false });
        }
      },
      { timeout: 75_000, interval: 500 },
    );
    expect((await stock()).reserved).toBe(before.reserved + paid + 3);
  });
});

/** What crashes and staff leave: captured and not written down, kept and not judged, captured in the admin. */
async function leaveBehind(cutOff: Placed, unheard: Placed, byStaff: Placed): Promise<void> {
  const captured = async ({ id }: Placed) => {
    const payment = await shop.database.one<{ id: string }>(
      `select p.id from order_payment_collection l
         join payment p on p.payment_collection_id = l.payment_collection_id
        where l.order_id = $1`,
      [id],
    );
    await must(shop.admin.post(`/admin/payments/${payment.id}/capture`));
  };
  await captured(cutOff);
  await shop.database.sql(
    `update marketplace_seller_order set pending_act = 'receive', pending_detail = '{}',
            pending_by = 'member:m', pending_since = now() - interval '10 minutes'
      where order_id = $1`,
    [cutOff.id],
  );
  await captured(byStaff);
  await shop.database.sql(
    `insert into marketplace_bank_notice (id, notice_key, bank_code, account_number, amount, text,
       sent_at, created_at)
     values ($1, $1, '970436', '0123456789', $2, $3, now(), now() - interval '5 minutes')`,
    [`bnk_${unheard.id}`, String(unheard.amount), unheard.code],
  );
}

import { z } from '@medusajs/framework/zod';
import { orderCourseAnswer, sellerOrderAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import { setStock, stockOf } from '../support/catalogue';
import { recognitionItem } from '../support/decisions';
import { lettersTo } from '../support/desks';
import type { Answer, HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import { makeCode } from '../support/prices';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const completed = completionAnswer.extend({
  order: z.looseObject({ id: z.string(), display_id: z.number() }),
  order_pass: z.string(),
});

let shop: Shop;
let seller: TestSeller;
let second: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  const place = { scheme: '2025', code: '15' } as const;
  const producer = { name: seller.name };
  const [listed] = await shop.register.recogniseItems([recognitionItem({ producer, place })]);
  if (!listed) throw new Error('nothing was recognised');
  second = listed;
  for (const { variantId } of [seller.listed, second]) await setStock(shop, variantId, 500);
});

interface Placed {
  id: string;
  buyer: HttpClient;
}

/** An order of two pieces of the first goods, and of as many of the second, with a code where one is given. */
async function place(others = 1, code?: string): Promise<Placed> {
  const cart = await shop.carts.create(others > 0 ? [seller.listed, second] : [seller.listed]);
  const [first, other] = cart.items;
  await must(shop.carts.postQuantity(cart.id, first?.id ?? '', 2));
  if (other && others > 1) await must(shop.carts.postQuantity(cart.id, other.id, others));
  if (code) {
    await must(shop.store.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }));
  }
  await shop.carts.chooseDelivery(cart.id);
  await shop.carts.choosePayment(cart.id);
  const { order, order_pass } = parsed(completed, await shop.carts.postCompletion(cart.id));
  return { id: order.id, buyer: shop.store.with({ 'x-order-pass': order_pass }) };
}

const act = ({ id }: Placed, name: string, body: object = {}): Promise<Answer> =>
  seller.desk.client.post(`/seller/orders/${id}/${name}`, body);
const shorten = (order: Placed, line_id: string, was: number, left: number) =>
  act(order, 'shorten', { line_id, was, left });
const atDesk = async ({ id }: Placed) =>
  parsed(sellerOrderAnswer, await seller.desk.client.get(`/seller/orders/${id}`)).order;
/** The line of the first goods. */
const firstLine = async (order: Placed) => {
  const { lines } = await atDesk(order);
  return lines.find(({ quantity }) => quantity === 2)?.id ?? '';
};

/** What Medusa holds of an order: reservations, and payments that stand. */
function held({ id }: Placed) {
  return shop.database.one<{
    reserved: number;
    payments: number;
    to_pay: number;
    captured: number;
  }>(
    `select (select coalesce(sum(r.quantity), 0)::int from order_item i
               join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
              where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as reserved,
            count(p.id) filter (where p.canceled_at is null)::int as payments,
            coalesce(sum(p.amount) filter (where p.canceled_at is null), 0)::int as to_pay,
            coalesce((select sum(c.amount) from capture c join payment q on q.id = c.payment_id
               join order_payment_collection l using (payment_collection_id)
              where l.order_id = o.id), 0)::int as captured
       from "order" o left join order_payment_collection k on k.order_id = o.id
       left join payment p on p.payment_collection_id = k.payment_collection_id
      where o.id = $1 group by o.id`,
    [id],
  );
}

const pieces = (lines: readonly { quantity: number }[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

describe('goods of an order that ran out', () => {
  it('leave it: total, reservation and payment agree, and the buyer is told', async () => {
    const order = await place(3);
    const before = await atDesk(order);
    expect(before.acts).toEqual(['confirm', 'shorten', 'cancel']);
    const line = before.lines.find(({ quantity }) => quantity === 2);
    const stock = await stockOf(shop, seller.listed.variantId);
    await must(shorten(order, line?.id ?? '', 2, 1));
    const after = await atDesk(order);
    expect(after.state).toBe('to_answer');
    expect(pieces(after.lines)).toBe(4);
    expect(after.total).toBe(before.total - (line?.total ?? 0) / 2);
    expect(await held(order)).toMatchObject({ reserved: 4, payments: 1, to_pay: after.total });
    expect(await stockOf(shop, seller.listed.variantId)).toMatchObject({
      stocked: stock.stocked,
      reserved: stock.reserved - 1,
      held: stock.held - 1,
    });
    expect(after.history.map(({ type }) => type)).toEqual(['shortened']);
    const { course } = parsed(
      orderCourseAnswer,
      await order.buyer.get(`/store/seller-orders/${order.id}`),
    );
    expect(course?.shortened).toMatchObject([{ was: 2, left: 1 }]);
    await vi.waitFor(async () => {
      const letters = await lettersTo(shop, 'khach-hang@chophien.test');
      const letter = letters.find(({ subject }) => subject.includes(`số ${before.number} bớt`));
      expect(letter?.text).toContain('2 → 1');
    });

    // It goes on as any other: what is captured is what is owed.
    await must(act(order, 'confirm'));
    expect((await shorten(order, line?.id ?? '', 1, 0)).status).toBe(409);
    await must(act(order, 'ship', { way: 'own' }));
    await must(act(order, 'deliver'));
    await must(act(order, 'collect'));
    expect(await held(order)).toMatchObject({ reserved: 0, captured: after.total });
  });

  it('a whole line goes, and the last one ends the order', async () => {
    const order = await place(1);
    const { lines } = await atDesk(order);
    const [other, first] = lines.sort((one, more) => one.quantity - more.quantity);
    await must(shorten(order, first?.id ?? '', 2, 0));
    const after = await atDesk(order);
    expect(after.lines.map(({ id }) => id)).toEqual([other?.id]);
    expect(await held(order)).toMatchObject({ reserved: 1, to_pay: after.total });
    await must(shorten(order, other?.id ?? '', 1, 0));
    expect(await atDesk(order)).toMatchObject({
      state: 'canceled',
      end: { by: 'seller', reason: 'out_of_stock' },
    });
    expect(await held(order)).toMatchObject({ payments: 0 });
    expect((await shorten(order, other?.id ?? '', 1, 0)).status).toBe(200);
  });

  it('what stays is no dearer, whatever was taken off', async () => {
    for (const asked of [
      { type: 'percentage', value: 13 },
      { type: 'fixed', value: 10_001 },
    ] as const) {
      const { code } = await makeCode(shop.admin, asked);
      const order = await place(1, code);
      const before = await atDesk(order);
      expect(before.discount).toBeGreaterThan(0);
      const [other, first] = before.lines.sort((one, more) => one.quantity - more.quantity);
      await must(shorten(order, first?.id ?? '', 2, 1));
      const after = await atDesk(order);
      const now = (id?: string) => after.lines.find((line) => line.id === id)?.total;
      expect(now(other?.id)).toBe(other?.total);
      expect(now(first?.id)).toBe(Math.floor((first?.total ?? 0) / 2));
      expect(after.total).toBe(after.subtotal + after.delivery_fee - after.discount);
      expect(await held(order)).toMatchObject({ payments: 1, to_pay: after.total });
    }
  });

  it('is refused where it makes no sense, and of what is not theirs', async () => {
    const order = await place(1);
    const line = await firstLine(order);
    expect(await shorten(order, line, 2, 2)).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'left', code: 'too_large' }] },
    });
    expect((await shorten(order, 'ordli_khong_co', 2, 1)).status).toBe(404);
    expect((await shorten(order, line, 5, 1)).status).toBe(409);
    expect(await atDesk(order)).toMatchObject({ pending_act: null, state: 'to_answer' });
  });

  it('of what staff have captured it is refused: money would have to go back', async () => {
    const order = await place(1);
    const { total } = await atDesk(order);
    const { id } = await shop.database.one<{ id: string }>(
      `select p.id from order_payment_collection l
         join payment p using (payment_collection_id) where l.order_id = $1`,
      [order.id],
    );
    await must(shop.admin.post(`/admin/payments/${id}/capture`));
    expect(await shorten(order, await firstLine(order), 2, 1)).toMatchObject({
      status: 409,
      body: { code: 'order_moved' },
    });
    expect(await held(order)).toEqual({ reserved: 3, payments: 1, to_pay: total, captured: total });
  });

  it('of an order that staff are editing waits', async () => {
    const order = await place(1);
    await must(shop.admin.post('/admin/order-edits', { order_id: order.id }));
    expect(await shorten(order, await firstLine(order), 2, 1)).toMatchObject({
      status: 409,
      body: { code: 'order_acting' },
    });
    expect(await atDesk(order)).toMatchObject({ pending_act: null });
    await must(shop.admin.delete(`/admin/order-edits/${order.id}`));
    expect((await shorten(order, await firstLine(order), 2, 1)).status).toBe(200);
  });
});

describe('cut off after the line was lowered', () => {
  /** As long as that lasts, the order gets no new payment. */
  async function withoutPayments({ id }: Placed, work: () => Promise<void>): Promise<void> {
    const name = `no_payment_${id.toLowerCase()}`;
    await shop.database.sql(
      `create function ${name}() returns trigger language plpgsql as $$ begin
         if exists (select 1 from order_payment_collection l where l.order_id = '${id}'
                     and l.payment_collection_id = new.payment_collection_id) then
           raise exception 'no payment now';
         end if;
         return new;
       end $$`,
    );
    await shop.database.sql(
      `create trigger ${name} before insert on payment_session for each row execute function ${name}()`,
    );
    try {
      await work();
    } finally {
      await shop.database.sql(`drop trigger ${name} on payment_session`);
      await shop.database.sql(`drop function ${name}()`);
    }
  }

  it('it is held, and whoever asks again, for this or for what comes next, has it done first', async () => {
    for (const next of ['shorten', 'confirm']) {
      const order = await place(1);
      const line = await firstLine(order);
      await withoutPayments(order, async () => {
        expect((await shorten(order, line, 2, 1)).status).toBe(500);
        expect(await held(order)).toMatchObject({ payments: 0 });
        expect(await atDesk(order)).toMatchObject({ pending_act: 'shorten' });
      });
      await must(next === 'shorten' ? shorten(order, line, 2, 1) : act(order, next));
      const after = await atDesk(order);
      expect(after.history.map(({ type }) => type)).toContain('shortened');
      expect(after.pending_act).toBeNull();
      expect(await held(order)).toMatchObject({ reserved: 2, payments: 1, to_pay: after.total });
    }
  });
});

describe('at the same time', () => {
  it('each of two takes the last line but the other’s away: no order of nothing', async () => {
    const order = await place(1);
    const { lines } = await atDesk(order);
    const answers = await Promise.all(
      lines.map(({ id, quantity }) => shorten(order, id, quantity, 0)),
    );
    for (const { status } of answers) expect([200, 409]).toContain(status);
    const after = await atDesk(order);
    expect(after.state === 'canceled' || pieces(after.lines) > 0).toBe(true);
    const isOver = after.state === 'canceled';
    expect(await held(order)).toMatchObject({
      reserved: isOver ? 0 : pieces(after.lines),
      payments: isOver ? 0 : 1,
    });
  });

  it('pressed by ten hands, it is done once', async () => {
    const order = await place(1);
    const line = await firstLine(order);
    const answers = await Promise.all(Array.from({ length: 10 }, () => shorten(order, line, 2, 1)));
    for (const { status } of answers) expect([200, 409]).toContain(status);
    const after = await atDesk(order);
    expect(pieces(after.lines)).toBe(2);
    expect(after.history).toHaveLength(1);
    expect(await held(order)).toMatchObject({ reserved: 2, payments: 1, to_pay: after.total });
  });

  it('of two who say something else, one is right', async () => {
    const order = await place(1);
    const line = await firstLine(order);
    const answers = await Promise.all([shorten(order, line, 2, 1), shorten(order, line, 2, 0)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const after = await atDesk(order);
    expect(after.history).toHaveLength(1);
    expect(await held(order)).toMatchObject({
      reserved: pieces(after.lines),
      payments: 1,
      to_pay: after.total,
    });
  });

  it('its buyer cancels: it is cancelled, or shortened and cancelled, and nothing is held', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const order = await place(1);
      const line = await firstLine(order);
      const later = (work: () => Promise<Answer>, ms: number) =>
        new Promise<Answer>((done) => setTimeout(() => done(work()), ms));
      const [, canceled] = await Promise.all([
        shorten(order, line, 2, 1),
        later(() => order.buyer.post(`/store/ocop/orders/${order.id}/cancel`), turn * 150),
      ]);
      if (canceled.status !== 200) {
        await must(order.buyer.post(`/store/ocop/orders/${order.id}/cancel`));
      }
      await vi.waitFor(async () => {
        expect(await atDesk(order)).toMatchObject({ state: 'canceled', pending_act: null });
      });
      expect(await held(order)).toMatchObject({ reserved: 0, payments: 0, captured: 0 });
    }
  });
});

import fc from 'fast-check';
import { type CalendarDate, SELLER_ORDER_ACTS, type SellerOrderAct, transferCode } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { NewAct } from '../../src/modules/seller-order/operations/begin-act';
import { ordersPerFile } from '../setup/sellers-per-file';

const module = ordersPerFile();
const MEMBER = 'member:m';
let orders = 0;

async function opened(seller_id: string | null = 'seller_1', answerBy = '2026-12-01T00:00:00Z') {
  orders += 1;
  const order_id = `order_${orders}`;
  await module.service.openOrder({
    order_id,
    seller_id,
    placed_at: new Date('2026-11-29T00:00:00Z'),
    is_cash: true,
    answer_by: new Date(answerBy),
    left_minutes: null,
    paused_through: null,
  });
  return order_id;
}

/** What acts say beside their names. */
const DETAILS: Partial<Record<SellerOrderAct, NewAct['detail']>> = {
  ship: { way: 'own' },
  shorten: { line: { line_id: 'line_1', title: 'Trà', pack: null, was: 2, left: 1 } },
};

function wanted(order_id: string, act: SellerOrderAct, more: Partial<NewAct> = {}): NewAct {
  const detail = DETAILS[act] ?? {};
  return { order_id, seller_id: 'seller_1', act, detail, actor: MEMBER, ...more };
}

async function done(order_id: string, ...acts: SellerOrderAct[]) {
  for (const act of acts) {
    expect(await module.service.beginAct(wanted(order_id, act))).toBe('begun');
    await module.service.finishAct(order_id);
  }
}

const eventsOf = async (order_id: string) =>
  (await module.service.listSellerOrderEvents({ order_id }, { order: { at: 'ASC' } })).map(
    ({ type }) => type,
  );

describe('an order', () => {
  it('has one row, whoever opens it again', async () => {
    const order_id = await opened();
    const again = { order_id, seller_id: 'seller_2', placed_at: new Date(), is_cash: false };
    const clock = { answer_by: null, left_minutes: null, paused_through: null };
    expect(await module.service.openOrder({ ...again, ...clock })).toBe(false);
    expect(await module.service.readOrder(order_id)).toMatchObject({ seller_id: 'seller_1' });
  });

  it('that did not come to be has none, unless something was done with it', async () => {
    const [gone, kept] = [await opened(), await opened()];
    await done(kept, 'confirm');
    await Promise.all([gone, kept].map((id) => module.service.dropOrder(id)));
    expect(await module.service.readOrder(gone)).toBeNull();
    expect(await module.service.readOrder(kept)).toMatchObject({ state: 'confirmed' });
  });

  it('goes its way to the end, with a history that nobody rewrites', async () => {
    const order_id = await opened();
    await done(order_id, 'confirm', 'ship', 'deliver', 'collect');
    expect(await module.service.readOrder(order_id)).toMatchObject({
      state: 'delivered',
      way: 'own',
      pending_act: null,
    });
    expect(await eventsOf(order_id)).toEqual(['confirmed', 'shipped', 'delivered', 'collected']);
    for (const change of ['update', 'delete from']) {
      const rest = change === 'update' ? `set actor = 'x'` : '';
      await expect(
        module.sql(`${change} marketplace_seller_order_event ${rest} where order_id = $1`, [
          order_id,
        ]),
      ).rejects.toThrow(/kept for ever/);
    }
  });

  it('is another seller’s affair, and answered as nobody’s', async () => {
    const order_id = await opened('seller_2');
    await expect(module.service.beginAct(wanted(order_id, 'confirm'))).rejects.toMatchObject({
      type: 'not_found',
    });
  });
});

describe('of acts that exclude each other', () => {
  it('one is begun, by however many', async () => {
    const order_id = await opened();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        module.service.beginAct(wanted(order_id, n % 2 ? 'confirm' : 'cancel')),
      ),
    );
    expect(answers.filter((answer) => answer === 'begun')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'acting')).toHaveLength(5);
  });

  it('what was done is done, what may not follow has moved', async () => {
    const order_id = await opened();
    await done(order_id, 'confirm', 'ship');
    expect(await module.service.beginAct(wanted(order_id, 'confirm'))).toBe('done');
    expect(await module.service.beginAct(wanted(order_id, 'ship'))).toBe('done');
    expect(await module.service.beginAct(wanted(order_id, 'cancel'))).toBe('moved');
    const elsewhere = { detail: { way: 'ghn' as const, tracking_number: 'AB1234' } };
    expect(await module.service.beginAct(wanted(order_id, 'ship', elsewhere))).toBe('moved');
  });

  it('goods ran out of a line: said again it is done, said of what is not there any more it has moved', async () => {
    const order_id = await opened();
    await done(order_id, 'shorten');
    expect(await module.service.beginAct(wanted(order_id, 'shorten'))).toBe('done');
    const line = { line_id: 'line_1', title: 'Trà', pack: null, was: 2, left: 0 };
    const outdated = wanted(order_id, 'shorten', { detail: { line } });
    expect(await module.service.beginAct(outdated)).toBe('moved');
    const last = wanted(order_id, 'shorten', { detail: { line: { ...line, was: 1 } } });
    expect(await module.service.beginAct(last)).toBe('begun');
    const { shortened } = await module.service.finishAct(order_id);
    expect(shortened).toMatchObject([{ left: 1 }, { was: 1, left: 0 }]);
    expect(await eventsOf(order_id)).toEqual(['shortened', 'shortened']);
  });

  it('of another line, or by another parcel, is another act: what was begun comes first', async () => {
    const [short, sent] = [await opened(), await opened()];
    await module.service.beginAct(wanted(short, 'shorten'));
    expect(await module.service.beginAct(wanted(short, 'shorten'))).toBe('begun');
    const line = { line_id: 'line_2', title: 'Mật ong', pack: null, was: 2, left: 1 };
    const other = wanted(short, 'shorten', { detail: { line } });
    expect(await module.service.beginAct(other)).toBe('acting');
    await done(sent, 'confirm');
    await module.service.beginAct(wanted(sent, 'ship'));
    expect(await module.service.beginAct(wanted(sent, 'ship'))).toBe('begun');
    const elsewhere = { detail: { way: 'ghn' as const, tracking_number: 'AB1234' } };
    expect(await module.service.beginAct(wanted(sent, 'ship', elsewhere))).toBe('acting');
  });

  it('what was let go of may be begun again', async () => {
    const order_id = await opened();
    await module.service.beginAct(wanted(order_id, 'cancel'));
    await module.service.releaseAct(order_id);
    await done(order_id, 'confirm');
    expect(await module.service.readOrder(order_id)).toMatchObject({ state: 'confirmed' });
  });

  it('whatever is asked in whatever order, each happens once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...SELLER_ORDER_ACTS), { maxLength: 12 }),
        async (acts) => {
          const order_id = await opened();
          for (const act of acts) {
            await module.service.beginAct(wanted(order_id, act));
            await module.service.finishAct(order_id);
          }
          const events = await eventsOf(order_id);
          expect(new Set(events).size).toBe(events.length);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('an order that waits for a transfer', () => {
  async function unpaid(payBy = '2026-11-01T00:00:00Z') {
    orders += 1;
    const order_id = `order_${orders}`;
    await module.service.openOrder({
      order_id,
      seller_id: 'seller_5',
      placed_at: new Date('2026-10-31T00:00:00Z'),
      is_cash: false,
      answer_by: null,
      left_minutes: null,
      paused_through: null,
      transfer: {
        amount: '266000',
        code: transferCode(orders),
        bank_code: '970436',
        account_number: '0123456789',
        account_holder: 'HTX',
        pay_by: new Date(payBy),
      },
    });
    return order_id;
  }
  const of = (order_id: string, act: SellerOrderAct) =>
    module.service.beginAct(wanted(order_id, act, { seller_id: null }));

  it('is received or ends, by ten hands, and neither after the other', async () => {
    const order_id = await unpaid();
    expect(await module.service.listUnpaid(new Date())).toContain(order_id);
    const begun = await Promise.all(
      Array.from({ length: 10 }, (_, n) => of(order_id, n % 2 ? 'receive' : 'expire')),
    );
    expect(begun.filter((answer) => answer === 'acting')).toHaveLength(5);
    const clock = {
      answerBy: new Date('2026-12-01T00:00:00Z'),
      leftMinutes: null,
      pausedThrough: null,
    };
    const { state } = await module.service.finishAct(order_id, clock);
    expect(await of(order_id, state === 'canceled' ? 'receive' : 'expire')).toBe('moved');
  });

  it('is answered by a clock that begins with the money, and given back once', async () => {
    const order_id = await unpaid();
    expect(await of(order_id, 'confirm')).toBe('moved');
    await of(order_id, 'receive');
    const answerBy = new Date('2026-12-01T00:00:00Z');
    const paid = await module.service.finishAct(order_id, {
      answerBy,
      leftMinutes: null,
      pausedThrough: null,
    });
    expect(paid).toMatchObject({ state: 'to_answer', received_by: MEMBER });
    expect(new Date(paid.answer_by ?? 0)).toEqual(answerBy);
    for (const act of ['cancel', 'give_back'] as const) {
      expect(await of(order_id, act)).toBe('begun');
      await module.service.finishAct(order_id);
    }
    expect(await of(order_id, 'give_back')).toBe('done');
    expect(await eventsOf(order_id)).toEqual(['received', 'canceled', 'given_back']);
    expect(await module.service.countOrders('seller_5')).toMatchObject({ to_give_back: 0 });
  });

  it('a notice of money is kept once, judged once, and settled by the seller it concerns', async () => {
    const order_id = await unpaid();
    const notice = {
      notice_key: `970436:0123456789:${order_id}`,
      seller_id: null,
      bank_code: '970436' as const,
      account_number: '0123456789',
      amount: '1',
      text: transferCode(orders),
      sent_at: new Date(),
    };
    const kept = await Promise.all(
      Array.from({ length: 5 }, () => module.service.keepNotice(notice)),
    );
    const [{ id } = { id: '' }] = kept;
    expect(new Set(kept.map((row) => row.id)).size).toBe(1);
    expect((await module.service.listUnjudged(new Date())).map((row) => row.id)).toContain(id);
    const order = { id: order_id, seller_id: 'seller_5' };
    await module.service.judgeNotice(id, { outcome: 'too_little', order });
    await module.service.judgeNotice(id, { outcome: 'applied', order });
    expect(await module.service.listNotices('seller_5')).toMatchObject([
      { id, outcome: 'too_little', settled_at: null },
    ]);
    const settle = (seller_id: string, note: string) =>
      module.service.settleNotice({ id, seller_id, by: MEMBER, note });
    await expect(settle('seller_6', 'x')).rejects.toMatchObject({ type: 'not_found' });
    await settle('seller_5', 'Đã hỏi khách');
    expect(await settle('seller_5', 'khác')).toMatchObject({ note: 'Đã hỏi khách' });
  });

  it('that did not come to be leaves no transfer', async () => {
    const order_id = await unpaid();
    await module.service.dropOrder(order_id);
    expect((await module.service.readTransfers([order_id])).size).toBe(0);
  });
});

describe('beside its seller', () => {
  it('cancelled by the buyer it says so, once, and not while the seller cancels it', async () => {
    const [buyers, sellers] = [await opened(), await opened()];
    await module.service.noteBuyerCancels(buyers);
    expect(await module.service.followCancellation(buyers)).toBe('buyer');
    expect(await module.service.followCancellation(buyers)).toBeNull();
    await module.service.beginAct(wanted(sellers, 'cancel', { detail: { reason: 'other' } }));
    expect(await module.service.followCancellation(sellers)).toBeNull();
    const row = await module.service.finishAct(sellers);
    expect(row).toMatchObject({ ended_by: 'seller', end_reason: 'other' });
  });

  it('warned of once, and listed under one heading each', async () => {
    const order_id = await opened('seller_3', '2026-11-01T00:00:00Z');
    expect(await module.service.noteCall(order_id, 'warn')).toBe(true);
    expect(await module.service.noteCall(order_id, 'warn')).toBe(false);
    const slow = await module.service.listSlowSellers();
    expect(slow.find(({ seller_id }) => seller_id === 'seller_3')).toMatchObject({ overdue: 1 });
    const counts = await module.service.countOrders('seller_3');
    expect(counts).toMatchObject({ to_answer: 1, to_pay: 0, to_ship: 0, owed: 0, done: 0 });
    const page = { seller_id: 'seller_3', filter: 'to_answer' as const, limit: 5, offset: 0 };
    expect(await module.service.findOrders(page)).toMatchObject({ count: 1 });
  });

  it('is late with nothing while its clock stands still, and silent until it has answered', async () => {
    const order_id = await opened('seller_4', '2026-11-01T00:00:00Z');
    expect(await module.service.keepSilent('seller_4')).toBe(true);
    expect(await module.service.keepSilent('seller_4')).toBe(false);
    expect(await module.service.listAnsweredSellers()).not.toContain('seller_4');
    await module.service.setClock(order_id, {
      answerBy: new Date('2026-12-20T00:00:00Z'),
      leftMinutes: 60,
      pausedThrough: '2026-12-19' as CalendarDate,
    });
    expect(await module.service.listAnsweredSellers()).toContain('seller_4');
    await module.service.forgetSilence('seller_4');
    expect(await module.service.silentSince('seller_4')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsPerFile } from '../setup/sellers-per-file';

const module = cardsPerFile();
let checkouts = 0;

/** A card over parcels of these sums. */
async function opened(...amounts: number[]) {
  checkouts += 1;
  const checkout_id = `chk_${checkouts}`;
  const parcels = amounts.map((amount, at) => ({ cart_id: `cart_${checkouts}_${at}`, amount }));
  return module.service.openCard(checkout_id, parcels);
}

/** One that is captured, each share whole, for orders. */
async function captured(...amounts: number[]) {
  const card = await opened(...amounts);
  await module.service.markAuthorised(card.id);
  for (const { cart_id } of card.allocations) {
    await module.service.keepCardOrder(card.id, cart_id, `order_of_${cart_id}`);
  }
  const shares = new Map(card.allocations.map(({ id, amount }) => [id, amount]));
  await module.service.claimCapture(card.id, shares);
  await module.service.markCaptured(card.id);
  return card;
}

const allOf = <T>(count: number, work: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, work));

describe('a card of a checkout', () => {
  it('is there once, and another one after it was let go of', async () => {
    const first = await opened(30_000, 40_000);
    const again = await module.service.openCard(first.checkout_id, [
      { cart_id: 'cart_x', amount: 5 },
    ]);
    expect(again).toEqual(first);
    await module.service.keepIntent(first.id, `pi_${first.id}`);
    await module.service.release(first.id);
    const second = await module.service.openCard(first.checkout_id, [
      { cart_id: 'cart_y', amount: 20_000 },
    ]);
    expect(second).toMatchObject({ attempt: 2, amount: 20_000, state: 'open', intent_id: null });
    expect((await module.service.cardOfIntent(`pi_${first.id}`))?.state).toBe('released');
    expect((await module.service.liveCardOf(first.checkout_id))?.id).toBe(second.id);
  });

  it('pays the session that was bound to its share, while it is held', async () => {
    const card = await opened(30_000);
    const { cart_id = '' } = card.allocations[0] ?? {};
    await module.service.bindSession({ cartId: cart_id }, `payses_${card.id}`);
    const share = () => module.service.shareOfSession(`payses_${card.id}`);
    expect(await share()).toEqual({ amount: 30_000, state: 'open' });
    await module.service.markAuthorised(card.id);
    expect((await share())?.state).toBe('authorised');
    await module.service.bindSession({ cartId: cart_id }, `other_${card.id}`);
    expect(await share()).toBeNull();
    await module.service.keepCardOrder(card.id, cart_id, `order_${card.id}`);
    await module.service.bindSession({ orderId: `order_${card.id}` }, `third_${card.id}`);
    expect(await module.service.shareOfSession(`third_${card.id}`)).toMatchObject({
      amount: 30_000,
    });
  });

  it('pays nothing for what was refused, and less for what went back', async () => {
    const card = await opened(30_000, 40_000);
    await module.service.markAuthorised(card.id);
    const [one, other] = card.allocations;
    if (!one || !other) throw new Error('two shares were expected');
    for (const { cart_id } of card.allocations) {
      await module.service.bindSession({ cartId: cart_id }, `payses_of_${cart_id}`);
    }
    const paysOf = async ({ cart_id }: typeof one) =>
      (await module.service.shareOfSession(`payses_of_${cart_id}`))?.amount;
    await module.service.claimCapture(card.id, new Map([[one.id, 30_000]]));
    expect([await paysOf(one), await paysOf(other)]).toEqual([30_000, 0]);
    await module.service.markCaptured(card.id);
    await module.service.claimRefund(one.id, 20_000);
    expect([await paysOf(one), await paysOf(other)]).toEqual([20_000, 0]);
  });

  it('leaves what it was to pay to the next card, once it is let go of', async () => {
    const first = await opened(30_000);
    const { cart_id = '' } = first.allocations[0] ?? {};
    const pays = () => module.service.shareOfSession(`payses_${first.id}`);
    await module.service.bindSession({ cartId: cart_id }, `payses_${first.id}`);
    await module.service.markAuthorised(first.id);
    await module.service.release(first.id);
    expect(await pays()).toBeNull();
    const second = await module.service.openCard(first.checkout_id, [{ cart_id, amount: 30_000 }]);
    await module.service.markAuthorised(second.id);
    await module.service.bindSession({ cartId: cart_id }, `payses_${first.id}`);
    expect(await pays()).toEqual({ amount: 30_000, state: 'authorised' });
  });

  it('is captured for what was said first, by ten at a time', async () => {
    const card = await opened(30_000, 40_000);
    await module.service.markAuthorised(card.id);
    const [one, other] = card.allocations.map(({ id }) => id);
    let asked = 0;
    const totals = await allOf(10, async () => {
      asked += 1;
      const shares = new Map([
        [one ?? '', asked % 2 === 0 ? 30_000 : 10_000],
        [other ?? '', 0],
      ]);
      return module.service.claimCapture(card.id, shares);
    });
    expect(new Set(totals).size).toBe(1);
    await module.service.release(card.id);
    expect((await module.service.readCard(card.id))?.state).toBe('authorised');
  });

  it('gives back once what ten see, and never more than was captured', async () => {
    const card = await captured(90_000);
    const share = card.allocations[0]?.id ?? '';
    const refunds = await allOf(10, () => module.service.claimRefund(share, 60_000));
    expect(refunds.flatMap((refund) => refund?.amount ?? [])).toEqual([30_000]);
    await allOf(5, () => module.service.claimRefund(share, 0));
    const order = `order_of_${card.allocations[0]?.cart_id}`;
    const shares = await module.service.sharesOfOrders([order]);
    expect(shares.get(order)).toEqual({
      order_id: order,
      amount: 90_000,
      refunded: 0,
      refunding: 90_000,
    });
  });

  it('agrees to the đồng, whatever is written past it', async () => {
    const card = await captured(30_000, 40_000);
    const id = card.id;
    const back = (amount: number) =>
      module.sql(
        `insert into marketplace_card_refund (id, payment_id, allocation_id, amount)
         select 'cardback_' || gen_random_uuid(), payment_id, id, $2
           from marketplace_card_allocation where payment_id = $1 order by amount limit 1`,
        [id, amount],
      );
    for (const sql of [
      'update marketplace_card_payment set amount = amount + 1 where id = $1',
      'update marketplace_card_payment set capture_amount = capture_amount - 1 where id = $1',
      'update marketplace_card_allocation set amount = amount + 1 where payment_id = $1',
      'update marketplace_card_allocation set captured = captured - 1 where payment_id = $1',
      'update marketplace_card_allocation set captured = amount + 1 where payment_id = $1',
    ]) {
      await expect(module.sql(sql, [id]), sql).rejects.toThrow(/card: /);
    }
    await back(20_000);
    await expect(back(10_001)).rejects.toThrow(/goes back/);
    await expect(back(0)).rejects.toThrow(/goes back/);
    await back(10_000);
  });

  it('leaves to the đồng what orders cost, in whatever steps that falls', async () => {
    const life = fc.tuple(
      fc.integer({ min: 1, max: 200_000 }),
      fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(life, async ([amount, steps]) => {
        const card = await captured(amount);
        const share = card.allocations[0]?.id ?? '';
        for (const due of steps) await module.service.claimRefund(share, due);
        const [kept] = await module.sql<{ kept: number }>(
          `select a.captured - coalesce(sum(r.amount), 0)::int as kept
             from marketplace_card_allocation a
             left join marketplace_card_refund r on r.allocation_id = a.id
            where a.id = $1 group by a.id`,
          [share],
        );
        expect(kept?.kept).toBe(Math.min(amount, ...steps));
      }),
      { numRuns: 15 },
    );
  });
});

it('what Stripe says is applied once', async () => {
  const event = { event_id: 'evt_1', type: 'payment_intent.succeeded', intent_id: 'pi_1' };
  expect(await module.service.keepEvent(event)).toBe(false);
  // It could not be applied: heard again, it is not done.
  expect(await allOf(5, () => module.service.keepEvent(event))).toEqual(Array(5).fill(false));
  await module.service.markApplied('evt_1');
  expect(await module.service.keepEvent(event)).toBe(true);
});

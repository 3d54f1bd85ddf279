import { z } from '@medusajs/framework/zod';
import fc from 'fast-check';
import { checkoutAnswer, sellerOrderAnswer } from 'ocop-contract';
import { beforeAll, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { type Act, ALWAYS, BODIES, FATES, type Story, story } from '../support/basket-stories';
import { setStock, stockOf } from '../support/catalogue';
import { basketOf, DELIVERY, type Opened, openCheckout, postPlace } from '../support/checkouts';
import type { Answer } from '../support/http-client';
import { must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import { decide, newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';
import { orderedPieces, ordersOfCarts, piecesOf } from '../support/whole-orders';

/** Each run is some sixty requests; the seed of a failure is printed and may be put here. */
const RUNS = 6;

const PIECES = 30;
let shop: Shop;
let sellers: TestSeller[];
/** Of the first seller, of the second, and two of the operator's own. */
let goods: Listed[];

beforeAll(async () => {
  shop = await openSharedShop();
  const [first, second, own] = await Promise.all([
    newSeller(shop),
    newSeller(shop),
    shop.register.recognise(2),
  ]);
  sellers = [first, second];
  goods = [first.listed, second.listed, ...own];
});

function good(index: number): Listed {
  const listed = goods[index % goods.length];
  if (!listed) throw new Error('no goods');
  return listed;
}

async function happen(
  { what, line }: Story['events'][number],
  { lines, newPrice }: Story,
  { cartId, codeId }: { cartId: string; codeId: string | undefined },
): Promise<void> {
  const index = lines[line % lines.length]?.good ?? 0;
  const listed = good(index);
  const seller = sellers[index];
  if (what === 'price') await setPrice(shop.admin, listed, newPrice);
  if (what === 'sold out') await leave(listed, 0);
  if (what === 'suspended' && seller) await must(decide(shop, seller, 'suspended', WHY));
  if (what === 'looked at') await openCheckout(shop, cartId);
  if (what === 'another tab') await must(shop.carts.postLine(cartId, listed, 1));
  if (what === 'code ends' && codeId) {
    await must(shop.admin.post(`/admin/promotions/${codeId}`, { status: 'inactive' }));
  }
}

const WHY = { reason: 'Thử' };

/** Stock of which so many may still be sold. */
async function leave({ variantId }: Listed, available: number): Promise<void> {
  const { reserved } = await stockOf(shop, variantId);
  await setStock(shop, variantId, reserved + available);
}

type Order = Opened['orders'][number];

/** What was done with an order, and how it is paid. */
interface Met {
  acts: readonly Act[];
  isSent: boolean;
  /** What the desk and the buyer read of it at last. */
  total: number;
}

/** Of what becomes of orders, what is done with one that is paid that way. */
function actsFor(what: keyof typeof FATES, isSent: boolean, isSellers: boolean): Act[] {
  const others: readonly Act[] = isSent ? ['shorten', 'collect'] : ['receive', 'give-back'];
  return FATES[what].filter((act) => (isSellers || act === 'buyer') && !others.includes(act));
}

/**
 * Carries out what becomes of an order of a seller, or of the operator's own, which only its buyer touches. Whoever
 * reads it then reads the same total.
 */
async function meet(
  { id, order_pass }: Order,
  what: keyof typeof FATES,
  { seller, isSent }: { seller: TestSeller | undefined; isSent: boolean },
): Promise<Met> {
  const buyer = shop.store.with({ 'x-order-pass': order_pass });
  const acts: Act[] = [];
  for (const act of actsFor(what, isSent, seller !== undefined)) {
    if (act === 'buyer') await must(buyer.post(`/store/ocop/orders/${id}/cancel`));
    else if (seller) {
      const body = act === 'shorten' ? await lastLine(seller, id) : BODIES[act];
      await must(seller.desk.client.post(`/seller/orders/${id}/${act}`, body ?? {}));
    }
    acts.push(act);
    // The last piece of an order ends it.
    if (act === 'shorten' && seller && (await atDesk(seller, id)).state === 'canceled') {
      acts.push('cancel');
      break;
    }
  }
  const { order } = parsed(buyersOrder, await buyer.get(`/store/orders/${id}`));
  if (seller) expect((await atDesk(seller, id)).total).toBe(order.total);
  return { acts, isSent, total: order.total };
}

const buyersOrder = z.object({ order: z.looseObject({ total: z.number() }) });

const atDesk = async ({ desk }: TestSeller, id: string) =>
  parsed(sellerOrderAnswer, await desk.client.get(`/seller/orders/${id}`)).order;

/** One piece less of the last line of an order. */
async function lastLine(seller: TestSeller, id: string): Promise<object> {
  const line = (await atDesk(seller, id)).lines.at(-1);
  if (!line) throw new Error('an order of nothing');
  return { line_id: line.id, was: line.quantity, left: line.quantity - 1 };
}

/** Money of an order, as it has to be after what was done with it. */
function moneyAfter(placed: number, { acts, isSent, total }: Met) {
  const did = (...any: Act[]) => acts.some((act) => any.includes(act));
  const canceled = did('buyer', 'cancel');
  const came = did('receive', 'collect');
  const owes = isSent ? came || !canceled : !canceled && !did('refuse');
  const amount = isSent ? placed : total;
  return {
    sellers: 1,
    canceled,
    payments: owes ? 1 : 0,
    toPay: owes ? amount : 0,
    // What was cancelled is given back, what was refused as soon as its seller says so.
    captured: came && !canceled && !did('give-back') ? amount : 0,
  };
}

interface Before {
  stocked: number;
  sent: number;
}

const beforehand = (): Promise<Before[]> =>
  Promise.all(
    goods.map(async (listed) => {
      const [{ stocked }, { sent }] = await Promise.all([
        stockOf(shop, listed.variantId),
        piecesOf(shop, listed),
      ]);
      return { stocked, sent };
    }),
  );

/** Money and pieces of these orders are what was done with them, to the đồng and to the piece. */
async function expectTrue(
  cartIds: readonly string[],
  met: ReadonlyMap<string, Met>,
  before: readonly Before[],
): Promise<void> {
  for (const { id, placed, ...money } of await ordersOfCarts(shop, cartIds, sellers)) {
    const done = met.get(id);
    if (!done) throw new Error(`nobody looked after ${id}`);
    expect(money).toEqual(moneyAfter(placed, done));
  }
  const gone = [...met].flatMap(([id, { acts }]) =>
    acts.includes('ship') && !acts.includes('refuse') ? [id] : [],
  );
  for (const [index, listed] of goods.entries()) {
    const { stocked = 0, sent = 0 } = before[index] ?? {};
    const shipped = await orderedPieces(shop, listed, gone);
    const { open, sent: sentNow } = await piecesOf(shop, listed);
    expect(sentNow - sent).toBe(shipped);
    expect(await stockOf(shop, listed.variantId)).toMatchObject({
      stocked: stocked - shipped,
      reserved: open,
      held: open,
    });
  }
}

async function basketWith({ lines, code }: Story) {
  const wanted = lines.flatMap(({ good: index, quantity }) =>
    Array.from({ length: quantity }, () => good(index)),
  );
  const cartId = await basketOf(shop, wanted);
  if (!code) return { cartId, codeId: undefined };
  const value = code.type === 'percentage' ? code.share : code.share * 1_000;
  const limit = code.limit ?? undefined;
  const made = await makeCode(shop.admin, { type: code.type, value, limit });
  const promotions = `/store/carts/${cartId}/promotions`;
  await must(shop.store.post(promotions, { promo_codes: [made.code] }));
  return { cartId, codeId: made.id };
}

/** Presses of one page at once find the same orders; the answer that is whole is answered with. */
async function press(opened: Opened, { presses, payment }: Story): Promise<Answer> {
  const answers = await Promise.all(
    Array.from({ length: presses }, () => postPlace(shop, opened, { payment })),
  );
  const [first] = answers;
  if (!first) throw new Error('nothing was pressed');
  for (const answer of answers) {
    expect(answer.status).toBe(first.status);
    expect(answer.status).toBeLessThan(500);
  }
  return first;
}

async function tell(told: Story): Promise<void> {
  for (const [index, price] of told.prices.entries()) {
    await leave(good(index), PIECES);
    await setPrice(shop.admin, good(index), price);
  }
  const { cartId, codeId } = await basketWith(told);
  const opened = await openCheckout(shop, cartId, { delivery: DELIVERY });
  expect(opened.total).toBe(opened.parcels.reduce((sum, { cart }) => sum + cart.total, 0));
  const carts = opened.parcels.map(({ cart }) => cart.id);
  for (const event of told.events) await happen(event, told, { cartId, codeId });

  const before = await beforehand();
  const met = new Map<string, Met>();

  const answer = await press(opened, told);
  const orders = await ordersOfCarts(shop, [...carts, cartId], sellers);
  if (answer.status === 200) {
    const { checkout } = parsed(checkoutAnswer, answer);
    const totals = new Map(orders.map(({ id, placed }) => [id, placed]));
    for (const [at, { order, failure }] of checkout.parcels.entries()) {
      // What was shown is what is ordered; what is not ordered is named and costs nothing.
      expect(order === null).toBe(failure !== null);
      if (order) expect(totals.get(order.id)).toBe(opened.parcels[at]?.cart.total);
    }
    expect(orders).toHaveLength(checkout.orders.length);
    expect(checkout.parcels.some(({ order }) => order) || told.events.length > 0).toBe(true);
    for (const [at, parcel] of checkout.parcels.entries()) {
      const seller = sellers.find(({ desk }) => desk.sellerId === parcel.seller?.id);
      const isSent = told.payment === 'transfer' && opened.parcels[at]?.takes_transfer === true;
      if (!parcel.order) continue;
      const fate = told.fates[at] ?? 'waits';
      met.set(parcel.order.id, await meet(parcel.order, fate, { seller, isSent }));
    }
  } else {
    expect(told.events).not.toEqual([]);
    expect(orders).toEqual([]);
  }
  if (told.events.some(({ what }) => what === 'suspended')) await letThemSell();
  await expectTrue([...carts, cartId], met, before);
  if (codeId) await expectWithinLimit(codeId);
}

async function letThemSell(): Promise<void> {
  for (const seller of sellers) {
    const state = await shop.database.one<{ state: string }>(
      'select state from marketplace_seller where id = $1',
      [seller.desk.sellerId],
    );
    if (state.state === 'suspended') await must(decide(shop, seller, 'resumed'));
  }
}

async function expectWithinLimit(id: string): Promise<void> {
  const { used, limit } = await shop.database.one<{ used: number; limit: number | null }>(
    'select used, "limit" from promotion where id = $1',
    [id],
  );
  expect(used).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY);
}

it('orders, payments, stock and codes of whole baskets agree, whatever happens to them', async () => {
  await fc.assert(fc.asyncProperty(story, tell), {
    numRuns: RUNS,
    examples: ALWAYS.map((one): [Story] => [one]),
    endOnFailure: true,
  });
}, 600_000);

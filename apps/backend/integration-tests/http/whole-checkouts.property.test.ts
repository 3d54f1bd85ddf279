import fc from 'fast-check';
import { checkoutAnswer } from 'ocop-contract';
import { beforeAll, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { setStock, stockOf } from '../support/catalogue';
import { basketOf, DELIVERY, type Opened, openCheckout, postPlace } from '../support/checkouts';
import type { Answer } from '../support/http-client';
import { must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import { decide, newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

/** Each run is some sixty requests; the seed of a failure is printed and may be put here. */
const RUNS = 6;

/** What may happen between the page and the press of its button. */
const EVENTS = ['price', 'sold out', 'suspended', 'code ends', 'looked at', 'another tab'] as const;
/** What becomes of an order; each list is pressed in turn, by the seller or the buyer. */
const FATES = {
  waits: [],
  'taken back by the buyer': ['buyer'],
  'cancelled by the seller': ['cancel'],
  confirmed: ['confirm'],
  'on its way': ['confirm', 'ship'],
  'paid for': ['confirm', 'ship', 'deliver', 'collect'],
  'refused at the door': ['confirm', 'ship', 'refuse'],
} as const;
const BODIES: Record<string, object> = {
  cancel: { reason: 'out_of_stock' },
  ship: { way: 'own' },
};

const vnd = fc.integer({ min: 1_001, max: 199_999 });
const fate = fc.constantFrom(...(Object.keys(FATES) as (keyof typeof FATES)[]));
const story = fc.record({
  prices: fc.tuple(vnd, vnd, vnd, vnd),
  lines: fc.uniqueArray(
    fc.record({ good: fc.nat({ max: 3 }), quantity: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 2, maxLength: 4, selector: ({ good }) => good },
  ),
  code: fc.option(
    fc.record({
      type: fc.constantFrom('percentage' as const, 'fixed' as const),
      share: fc.integer({ min: 1, max: 60 }),
      limit: fc.option(fc.integer({ min: 1, max: 2 })),
    }),
  ),
  events: fc.uniqueArray(fc.record({ what: fc.constantFrom(...EVENTS), line: fc.nat() }), {
    maxLength: 2,
    selector: ({ what }) => what,
  }),
  presses: fc.constantFrom(1, 3, 10),
  fates: fc.tuple(fate, fate, fate),
  newPrice: vnd,
});

type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

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

interface OrderRow {
  id: string;
  total: number;
  payment: number;
  captured: number;
  canceled: boolean;
  sellers: number;
}

/** The orders that carts became, as the database has them. */
function ordersOf(cartIds: readonly string[]): Promise<OrderRow[]> {
  return shop.database.sql<OrderRow>(
    `select o.id, (s.totals->>'original_order_total')::numeric::int as total,
            sum(distinct p.amount)::int as payment,
            coalesce((select sum(c.amount) from capture c where c.payment_id = max(p.id)), 0)::int
              - coalesce((select sum(r.amount) from refund r where r.payment_id = max(p.id)), 0)::int as captured,
            o.canceled_at is not null as canceled,
            (select count(distinct coalesce(w.seller_id, '')) from order_item i
               join order_line_item l on l.id = i.item_id
               left join (select unnest($2::text[]) as product_id, unnest($3::text[]) as seller_id) w
                 on w.product_id = l.product_id
              where i.order_id = o.id and i.deleted_at is null)::int as sellers
       from order_cart oc
       join "order" o on o.id = oc.order_id
       join order_summary s on s.order_id = o.id and s.version = 1 and s.deleted_at is null
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
       join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
      where oc.cart_id = any($1) and oc.deleted_at is null
      group by o.id, s.totals, o.canceled_at`,
    [
      cartIds,
      sellers.map(({ listed }) => listed.productId),
      sellers.map(({ desk }) => desk.sellerId),
    ],
  );
}

/** Pieces of a good that open lines hold, and that are on their way or with a buyer. */
function pieces({ variantId }: Listed) {
  return shop.database.one<{ open: number; sent: number }>(
    `select coalesce(sum(i.quantity - i.fulfilled_quantity) filter (where o.canceled_at is null), 0)::int as open,
            coalesce(sum(i.shipped_quantity - i.return_received_quantity), 0)::int as sent
       from order_item i
       join order_line_item l on l.id = i.item_id
       join "order" o on o.id = i.order_id and o.version = i.version
      where l.variant_id = $1 and i.deleted_at is null and o.deleted_at is null`,
    [variantId],
  );
}

/** Carries out what becomes of an order of a seller, or of the operator's own, which only its buyer touches. */
async function meet(
  order: Opened['orders'][number],
  what: keyof typeof FATES,
  seller: TestSeller | undefined,
): Promise<void> {
  for (const act of FATES[what]) {
    const buyer = shop.store.with({ 'x-order-pass': order.order_pass });
    if (act === 'buyer') await must(buyer.post(`/store/ocop/orders/${order.id}/cancel`));
    else if (seller) {
      await must(seller.desk.client.post(`/seller/orders/${order.id}/${act}`, BODIES[act] ?? {}));
    }
  }
}

/** Money and pieces of these orders agree, whatever became of them. */
async function expectTrue(cartIds: readonly string[], before: readonly number[]): Promise<void> {
  for (const order of await ordersOf(cartIds)) {
    expect(order.sellers).toBe(1);
    expect(order.payment).toBe(order.total);
    expect([0, order.canceled ? 0 : order.total]).toContain(order.captured);
  }
  for (const [index, listed] of goods.entries()) {
    const { stocked, reserved, held } = await stockOf(shop, listed.variantId);
    const { open, sent } = await pieces(listed);
    expect({ reserved, held }).toEqual({ reserved: open, held: open });
    expect(stocked).toBeGreaterThanOrEqual(reserved);
    expect(sent).toBeGreaterThanOrEqual(before[index] ?? 0);
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
async function press(opened: Opened, presses: number): Promise<Answer> {
  const answers = await Promise.all(Array.from({ length: presses }, () => postPlace(shop, opened)));
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
  const before = await Promise.all(goods.map(async (listed) => (await pieces(listed)).sent));
  const { cartId, codeId } = await basketWith(told);
  const opened = await openCheckout(shop, cartId, { delivery: DELIVERY });
  expect(opened.total).toBe(opened.parcels.reduce((sum, { cart }) => sum + cart.total, 0));
  const carts = opened.parcels.map(({ cart }) => cart.id);
  for (const event of told.events) await happen(event, told, { cartId, codeId });

  const answer = await press(opened, told.presses);
  const orders = await ordersOf([...carts, cartId]);
  if (answer.status === 200) {
    const { checkout } = parsed(checkoutAnswer, answer);
    const totals = new Map(orders.map(({ id, total }) => [id, total]));
    for (const [at, { order, failure }] of checkout.parcels.entries()) {
      // What was shown is what is ordered; what is not ordered is named and costs nothing.
      expect(order === null).toBe(failure !== null);
      if (order) expect(totals.get(order.id)).toBe(opened.parcels[at]?.cart.total);
    }
    expect(orders).toHaveLength(checkout.orders.length);
    expect(checkout.parcels.some(({ order }) => order) || told.events.length > 0).toBe(true);
    for (const [at, parcel] of checkout.parcels.entries()) {
      const seller = sellers.find(({ desk }) => desk.sellerId === parcel.seller?.id);
      if (parcel.order) await meet(parcel.order, told.fates[at] ?? 'waits', seller);
    }
  } else {
    expect(told.events).not.toEqual([]);
    expect(orders).toEqual([]);
  }
  if (told.events.some(({ what }) => what === 'suspended')) await letThemSell();
  await expectTrue([...carts, cartId], before);
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
  await fc.assert(fc.asyncProperty(story, tell), { numRuns: RUNS, endOnFailure: true });
}, 600_000);

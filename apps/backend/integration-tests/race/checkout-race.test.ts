import { expect, it } from 'vitest';
import { seededRandom } from '../../src/illustrations/random';
import { decisionAnswer, parsed } from '../support/answers';
import type { Database } from '../support/database';
import { today } from '../support/decisions';
import type { Shop } from '../support/shop';
import { useOwnBackend } from '../support/use-backend';
import {
  clearances,
  heldPayments,
  liveOrders,
  orphanReservations,
  revocationEntry,
  stockOf,
} from './books';
import { CommitLog, commitOf } from './commit-order';
import { copyCart } from './copy-carts';
import { refusalAnswer } from './refusal-answer';
import { inParallel, runCheckouts } from './run-checkouts';

const ROUNDS = 10;
const CHECKOUTS = 200;
const CONNECTIONS = 20;
/** Of those who came after the revocation, so many order again; the rest would only take time. */
const LATECOMERS = 5;
/** Change it to see other moments; a failure names its round, which this repeats. */
const SEED = 20261123;

const own = useOwnBackend('race');
const random = seededRandom(SEED);
/** The revocation is sent after so many answers; some checkouts are always still to come. */
const moments = Array.from({ length: ROUNDS }, () =>
  Math.round(10 + random() * (CHECKOUTS - 2 * CONNECTIONS - 10)),
);
const contested: boolean[] = [];

it.for(moments.map((after, index) => ({ round: index + 1, after })))(
  'round $round: revoked after $after of 200 answers, no later order is confirmed',
  { timeout: 300_000 },
  async ({ after }, { annotate }) => {
    const { shop } = own;
    const { database, register, carts } = shop;
    const [doomed, good] = await register.recognise(2, STOCKED);
    if (!doomed || !good) throw new Error('two products were recognised');
    const model = await carts.ready([doomed, good]);
    const cartIds = await copyCart(database, model.id, CHECKOUTS);

    const log = await CommitLog.open(database);
    const begun = performance.now();
    const { checkouts, interruption } = await runCheckouts({
      cartIds,
      connections: CONNECTIONS,
      complete: (cartId) => carts.postCompletion(cartId),
      after,
      interrupt: () => register.postRevocation([doomed.certificateId]),
    });
    const seconds = (performance.now() - begun) / 1000;
    const commits = await log.read();
    await log.close();
    expect(parsed(decisionAnswer, interruption).counts).toEqual({ applied: 1, already: 0 });

    const confirmed = checkouts.filter(({ answer }) => answer.status === 200);
    const refused = checkouts.filter(({ answer }) => answer.status !== 200);
    contested.push(confirmed.length > 0 && refused.length > 0);
    await annotate(
      `${confirmed.length} confirmed, ${refused.length} refused, ${seconds.toFixed(1)} s, ` +
        `${refused.filter(({ overlapped }) => overlapped).length} refused under way`,
    );

    // Every refusal says which line and why.
    const lines = await doomedLines(shop, cartIds, doomed.productId);
    for (const { cartId, answer } of refused) {
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 400 });
      expect(refusalAnswer.parse(answer.body).lines[0]).toMatchObject({
        line_item_id: lines.get(cartId),
        product_id: doomed.productId,
        reason: 'revoked',
        since: today(),
        reason_code: 'food_safety_or_quality_violation',
      });
    }

    // By the order of commits, nothing was confirmed after the revocation.
    const revocation = commitOf(commits, await revocationEntry(database, doomed.certificateId));
    const cleared = (await clearances(database, doomed.productId)).filter(
      ({ outcome }) => outcome === 'cleared',
    );
    expect(cleared.filter((clearance) => commitOf(commits, clearance) > revocation)).toEqual([]);
    expect(cleared).toHaveLength(confirmed.length);

    // The orders that stand are those that were answered: one for a cart, each with its clearance.
    const standing = await liveOrders(database, doomed.productId);
    expect(standing.filter(({ outcome }) => outcome !== 'cleared')).toEqual([]);
    expect(standing.map(({ cart_id }) => cart_id).sort()).toEqual(
      confirmed.map(({ cartId }) => cartId).sort(),
    );

    // Who was refused holds nothing back …
    const refusedIds = refused.map(({ cartId }) => cartId);
    expect(await heldPayments(database, refusedIds)).toEqual([]);
    expect(await orphanReservations(database)).toEqual([]);
    await expectStock(database, doomed.productId, confirmed.length);
    await expectStock(database, good.productId, confirmed.length);

    // … and gets the rest of the basket: all who were caught under way, and some of the others.
    const again = [
      ...refused.filter(({ overlapped }) => overlapped),
      ...refused.filter(({ overlapped }) => !overlapped).slice(0, LATECOMERS),
    ].map(({ cartId }) => cartId);
    await inParallel(again, CONNECTIONS, async (cartId) => {
      expect(await carts.deleteLine(cartId, lines.get(cartId) ?? '')).toMatchObject({
        status: 200,
      });
      await carts.choosePayment(cartId);
      await carts.complete(cartId);
    });
    const orders = await liveOrders(database, good.productId);
    expect(orders.map(({ cart_id }) => cart_id).sort()).toEqual(
      [...confirmed.map(({ cartId }) => cartId), ...again].sort(),
    );
    await expectStock(database, good.productId, orders.length);
  },
);

it('was a race: rounds had both confirmed and refused buyers', () => {
  expect(contested).toHaveLength(ROUNDS);
  expect(contested.filter(Boolean).length).toBeGreaterThanOrEqual(ROUNDS - 2);
});

const STOCKED = {
  listing: { variants: [{ title: 'Hũ 500 g', price_vnd: 120_000, stock: 1000 }] },
};

async function expectStock(database: Database, productId: string, orders: number): Promise<void> {
  expect(await stockOf(database, productId)).toEqual({
    reserved: orders,
    reservations: orders,
    ordered: orders,
  });
}

async function doomedLines(
  { database }: Shop,
  cartIds: readonly string[],
  productId: string,
): Promise<Map<string, string>> {
  const rows = await database.sql<{ cart_id: string; id: string }>(
    'select cart_id, id from cart_line_item where cart_id = any($1) and product_id = $2',
    [cartIds, productId],
  );
  return new Map(rows.map(({ cart_id, id }) => [cart_id, id]));
}

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/illustrations/random';
import { decisionAnswer, parsed } from '../support/answers';
import { expectRefusal } from '../support/expect-refusal';
import { withOwnBackend } from '../support/use-backend';
import {
  confirmations,
  heldPayments,
  ordersNumbered,
  orphanReservations,
  revocations,
  standingOrders,
  unbalancedStock,
} from './books';
import { CommitLog, commitOf } from './commit-order';
import { contestedCarts, type ModelCart, modelCart } from './contested-carts';
import { inParallel, runCheckouts } from './run-checkouts';

const ROUNDS = 10;
const CONNECTIONS = 12;
/** Several times those that are under way at once: the others find the revocation committed. */
const CHECKOUTS = 3 * CONNECTIONS;
const PAIRS = 6;
/** A busy machine takes minutes for what takes seconds. */
const PATIENCE = 300_000;
/** So many of the refused order again: of those whom the revocation met under way, who answer first. */
const RETRIES = CONNECTIONS / 4;
/** Another seed shows other moments. */
const SEED = 20261123;

interface Meeting {
  confirmed: number;
  /** Those of them who were answered after the revocation was sent: it came later than they. */
  overtaken: number;
  /** Met by it with their order written: undone. */
  undone: number;
  /** Refused before anything was written. */
  turnedAway: number;
}

const random = seededRandom(SEED);
/**
 * The revocation is sent after so many answers or after so many orders were written: checkouts run abreast,
 * so those under way are near their end then, or in their midst. Some are done by then, and some still to come.
 */
const moments = Array.from({ length: ROUNDS }, (_, index) => {
  const counted = index % 2 === 0 ? 'answers' : 'orders';
  const early = Math.round((0.5 + random()) * CONNECTIONS);
  return {
    round: index + 1,
    counted,
    after: counted === 'answers' ? early : CONNECTIONS + Math.ceil(early / 3),
  };
});

const own = withOwnBackend('race');
let log: CommitLog;
let model: ModelCart;
/** How the checkouts of each round met the revocation. */
const meetings: Meeting[] = [];

beforeAll(async () => {
  log = await CommitLog.open(own.shop.database);
  model = await modelCart(own.shop);
});
afterAll(() => log.close());

it.for(moments)(
  'round $round: revoked after $after $counted, no order is confirmed later',
  { timeout: 2 * PATIENCE },
  async ({ after, counted }, { annotate }) => {
    const { database, register, carts: buyers } = own.shop;
    const carts = await contestedCarts(own.shop, model, CHECKOUTS, PAIRS);
    const doomed = [...new Set(carts.map((cart) => cart.doomed))];
    const doomedIds = doomed.map(({ productId }) => productId);
    const goodIds = [...new Set(carts.map(({ good }) => good.productId))];
    const certificateIds = doomed.map(({ certificateId }) => certificateId);

    await log.restart();
    const numbered = await ordersNumbered(database);
    const begun = performance.now();
    const written = async () => (await ordersNumbered(database)) - numbered;
    const { checkouts, interruption, before } = await runCheckouts({
      carts,
      connections: CONNECTIONS,
      complete: ({ id }) => buyers.postCompletion(id),
      moment: (answered) =>
        vi.waitUntil(async () => (counted === 'orders' ? await written() : answered()) >= after, {
          timeout: PATIENCE,
          interval: counted === 'orders' ? 10 : 1,
        }),
      interrupt: () => register.postRevocation(certificateIds),
    });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const commits = await log.read();
    expect(parsed(decisionAnswer, interruption).counts).toEqual({ applied: PAIRS, already: 0 });

    const confirmed = checkouts.filter(({ answer }) => answer.status === 200);
    const refused = checkouts.filter(({ answer }) => answer.status !== 200);
    const undone = (await written()) - confirmed.length;
    const overtaken = checkouts.slice(before).filter(({ answer }) => answer.status === 200).length;
    meetings.push({
      confirmed: confirmed.length,
      overtaken,
      undone,
      turnedAway: refused.length - undone,
    });
    await annotate(
      `${confirmed.length} confirmed (${overtaken} of them later than the revocation was sent), ` +
        `${refused.length} refused (${undone} with their order written) in ${seconds} s`,
    );

    // Every refusal names the line and the reason.
    for (const { cart, answer } of refused) {
      expectRefusal(answer, cart.doomed);
      expect(answer.body).toMatchObject({ lines: [{ line_item_id: cart.doomedLineId }] });
    }

    // In the order of commits, no confirmation follows the revocation.
    const [revokedAt, ...others] = new Set(
      (await revocations(database, certificateIds)).map((entry) => commitOf(commits, entry)),
    );
    if (revokedAt === undefined) throw new Error('nothing was revoked');
    expect(others, 'one decision, one transaction').toEqual([]);
    const cleared = await confirmations(database, doomedIds);
    expect(cleared.filter((row) => commitOf(commits, row) > revokedAt)).toEqual([]);

    // The orders that stand are those that were answered: one for a cart, each with its clearance.
    const standing = await standingOrders(database, doomedIds);
    expect(standing.filter(({ outcome }) => outcome !== 'cleared')).toEqual([]);
    expect(standing.map(({ cart_id }) => cart_id).sort()).toEqual(idsOf(confirmed));
    // Whoever was refused holds nothing back …
    expect(await heldPayments(database, idsOf(refused))).toEqual([]);
    expect(await orphanReservations(database)).toEqual([]);
    expect(await unbalancedStock(database, [...doomedIds, ...goodIds])).toEqual([]);

    // … and gets the rest of the basket.
    const again = refused.slice(0, RETRIES);
    await inParallel(again, CONNECTIONS, async ({ cart }) => {
      const removed = await buyers.deleteLine(cart.id, cart.doomedLineId);
      expect(removed).toMatchObject({ status: 200 });
      await buyers.choosePayment(cart.id);
      await buyers.complete(cart.id);
    });
    const orders = await standingOrders(database, goodIds);
    expect(orders.map(({ cart_id }) => cart_id).sort()).toEqual(idsOf([...confirmed, ...again]));
    expect(await unbalancedStock(database, [...doomedIds, ...goodIds])).toEqual([]);
  },
);

it.each([
  ['confirmed', ROUNDS - 1],
  ['turnedAway', ROUNDS - 1],
  ['overtaken', 2],
  ['undone', 2],
] as const)('was a race: some were %s, in %i rounds at least', (kind, least) => {
  const rounds = meetings.filter((meeting) => meeting[kind] > 0);
  expect(rounds.length).toBeGreaterThanOrEqual(least);
});

function idsOf(checkouts: readonly { cart: { id: string } }[]): string[] {
  return checkouts.map(({ cart }) => cart.id).sort();
}

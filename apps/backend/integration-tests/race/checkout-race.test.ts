import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/illustrations/random';
import { decisionAnswer, parsed } from '../support/answers';
import { expectRefusal } from '../support/expect-refusal';
import { withOwnBackend } from '../support/use-backend';
import {
  confirmations,
  heldPayments,
  orphanReservations,
  revocations,
  standingOrders,
  unbalancedStock,
} from './books';
import { CommitLog, commitOf } from './commit-order';
import { contestedCarts, type ModelCart, modelCart } from './contested-carts';
import { inParallel, runCheckouts } from './run-checkouts';

const ROUNDS = 10;
const CHECKOUTS = 200;
const CONNECTIONS = 20;
const PAIRS = 10;
/** So many of the refused order again: of those whom the revocation met under way, who answer first. */
const RETRIES = CONNECTIONS / 4;
/** The revocation comes at the latest after so many answers: what follows it matters most. */
const LATEST = CHECKOUTS / 2;
/** Another seed shows other moments. */
const SEED = 20261123;

const random = seededRandom(SEED);
/** The revocation is sent after so many answers; there are always checkouts still to come. */
const moments = Array.from({ length: ROUNDS }, (_, index) => ({
  round: index + 1,
  after: Math.round(10 + random() * (LATEST - 10)),
}));

const own = withOwnBackend('race');
let log: CommitLog;
let model: ModelCart;
let contested = 0;

beforeAll(async () => {
  log = await CommitLog.open(own.shop.database);
  model = await modelCart(own.shop);
});
afterAll(() => log.close());

it.for(moments)(
  'round $round: revoked after $after answers, no order is confirmed later',
  { timeout: 600_000 },
  async ({ after }, { annotate }) => {
    const { database, register, carts: buyers } = own.shop;
    const carts = await contestedCarts(own.shop, model, CHECKOUTS, PAIRS);
    const doomed = [...new Set(carts.map((cart) => cart.doomed))];
    const doomedIds = doomed.map(({ productId }) => productId);
    const goodIds = [...new Set(carts.map(({ good }) => good.productId))];
    const certificateIds = doomed.map(({ certificateId }) => certificateId);

    await log.restart();
    const begun = performance.now();
    const { checkouts, interruption } = await runCheckouts({
      carts,
      connections: CONNECTIONS,
      complete: ({ id }) => buyers.postCompletion(id),
      after,
      interrupt: () => register.postRevocation(certificateIds),
    });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const commits = await log.read();
    expect(parsed(decisionAnswer, interruption).counts).toEqual({ applied: PAIRS, already: 0 });

    const confirmed = checkouts.filter(({ answer }) => answer.status === 200);
    const refused = checkouts.filter(({ answer }) => answer.status !== 200);
    if (confirmed.length > 0 && refused.length > 0) contested += 1;
    await annotate(`${confirmed.length} confirmed, ${refused.length} refused in ${seconds} s`);

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

it('was a race: buyers were confirmed and refused', () => {
  expect(contested).toBeGreaterThanOrEqual(ROUNDS - 1);
});

function idsOf(checkouts: readonly { cart: { id: string } }[]): string[] {
  return checkouts.map(({ cart }) => cart.id).sort();
}

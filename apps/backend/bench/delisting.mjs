// From a decision to the shop without its products: its answer beside its transaction alone, the first search
// and page after it, and when all effects are done; of 47 certificates, and of 5,000.
import { setTimeout as pause } from 'node:timers/promises';
import { meterTransactions } from './delisting/meter-transactions.mjs';
import { percentile, request, rounded, signIn, storefrontUrl, timed } from './lib.mjs';

const CERTIFICATES = 47;
const ROUNDS = 7;
/** As many by one decision as the API takes. */
const LARGE = 500;
const LARGE_DECISIONS = 10;
const PAGE = 200;
const INTERVAL = 20;
const PATIENCE = 300_000;
const TARGET = { ratio: 3, effectsOfFew: 2, effectsOfMany: 60 };

/** The bench decides over whatever is in force, of whichever province: odd, and meant so. */
const MEANT_SO = {
  acknowledge: ['issuer_unknown', 'issuer_other', 'reason_not_in_law'],
  note: 'measurement',
};

const headers = await signIn();
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const unique = Date.now() % 90_000;
let decisions = 0;

/** @param {'revoke' | 'reinstate'} action @param {string[]} certificate_ids */
function decide(action, certificate_ids) {
  decisions += 1;
  const decision = {
    number: `${unique + decisions}/QĐ-UBND`,
    issuer: 'UBND tỉnh Đo Lường',
    signed_on: today,
    effective_on: today,
  };
  const reason = action === 'revoke' ? { reason_code: 'other' } : {};
  return request(`/admin/ocop/certificates/${action}`, {
    headers,
    json: { decision, certificate_ids, ...reason, ...MEANT_SO },
  });
}

/** Resolves when the shop has followed these decisions. @param {{ decision: { id: string } }[]} decided */
async function untilFollowed(decided) {
  for (const { decision } of decided) {
    for (;;) {
      const { effects } = await request(`/admin/ocop/decisions/${decision.id}/effects`, {
        headers,
      });
      if (effects.failed > 0) throw new Error(`effects failed: ${JSON.stringify(effects)}`);
      if (effects.open === 0) break;
      await pause(INTERVAL);
    }
  }
}

/** Certificates in force that have a product on sale. @param {number} limit @param {number} offset */
async function inForce(limit, offset = 0) {
  const query = `standing=in_force&order=created_at&limit=${limit}&offset=${offset}`;
  const { certificates } = await request(`/admin/ocop/certificates?${query}`, { headers });
  return certificates.filter(({ product }) => product);
}

/** Ids of certificates, as many in each group as one decision is about. */
async function largeGroups() {
  const ids = [];
  for (let offset = 0; offset < LARGE * LARGE_DECISIONS; offset += PAGE) {
    ids.push(...(await inForce(PAGE, offset)).map(({ id }) => id));
  }
  const groups = Math.ceil(ids.length / LARGE);
  return Array.from({ length: groups }, (_, at) => ids.slice(at * LARGE, (at + 1) * LARGE));
}

/** @param {string} handle */
async function page(handle) {
  if (!storefrontUrl) return null;
  return (await fetch(`${storefrontUrl}/san-pham/${handle}`)).text();
}

/** @param {number} round @param {Awaited<ReturnType<typeof meterTransactions>>} meter */
async function decideOverFew(round, meter) {
  const certificates = await inForce(CERTIFICATES, round * CERTIFICATES);
  const [{ product }] = certificates;
  const ids = certificates.map(({ id }) => id);
  const products = new Set(certificates.map((one) => one.product.id));
  const query = { q: product.title, take: 96 };
  const before = await request('/store/ocop/search', { json: query });
  if (!before.hits.some(({ product_id }) => products.has(product_id))) {
    throw new Error('the products to be revoked are not on sale: nothing to measure');
  }
  await page(product.handle);

  const started = performance.now();
  const since = () => performance.now() - started;
  const revoked = await timed(() => decide('revoke', ids));
  // Beside the looks, as an operator's dialog asks.
  const followed = untilFollowed([revoked.answer]).then(since);
  const search = await request('/store/ocop/search', { json: query });
  const cleanSearch = since();
  const html = await page(product.handle);
  const purged = since();
  const done = await followed;
  const transaction = await meter.transactionOf(revoked.answer.decision.id);

  const given = await timed(() => decide('reinstate', ids));
  await untilFollowed([given.answer]);
  const returned = await meter.transactionOf(given.answer.decision.id);
  return {
    certificates: ids.length,
    'answer ms': rounded(revoked.milliseconds),
    'transaction ms': rounded(transaction),
    ratio: rounded(revoked.milliseconds / transaction),
    'first search ms': rounded(cleanSearch),
    'still shown': search.hits.filter(({ product_id }) => products.has(product_id)).length,
    'page ms': html === null ? 'no storefront' : rounded(purged),
    'page says so':
      html === null ? '' : /đã (bị )?thu hồi/iu.test(html) && html.includes('noindex'),
    'effects ms': rounded(done),
    'reinstated: answer ms': rounded(given.milliseconds),
    'its ratio': rounded(given.milliseconds / returned),
  };
}

/** @param {'revoke' | 'reinstate'} action @param {string[][]} groups */
async function decideOverMany(action, groups) {
  const started = performance.now();
  const decided = [];
  for (const ids of groups) decided.push(await decide(action, ids));
  const answered = performance.now() - started;
  await untilFollowed(decided);
  return { answered, done: performance.now() - started };
}

/** A shop that was just loaded fills its index first. */
async function untilSearchAnswers() {
  for (;;) {
    try {
      return await request('/store/ocop/search', { json: { take: 1 } });
    } catch (error) {
      if (performance.now() > PATIENCE) throw error;
      await pause(1000);
    }
  }
}

const meter = await meterTransactions(process.env.DATABASE_URL);
try {
  await untilSearchAnswers();
  console.log('Search answers: measuring');
  const rows = [];
  for (let round = 0; round < ROUNDS; round += 1) rows.push(await decideOverFew(round, meter));
  console.table(rows);
  const median = (/** @type {string} */ key) =>
    rounded(
      percentile(
        rows.map((row) => Number(row[key])),
        0.5,
      ),
    );
  const ratio = median('ratio');
  const few = median('effects ms') / 1000;
  console.log(
    `median: answer ${median('answer ms')} ms, ${ratio} times its transaction (at most ${TARGET.ratio}); first search without them ${median('first search ms')} ms, first page ${median('page ms')} ms; effects of ${CERTIFICATES} done in ${rounded(few)} s (at most ${TARGET.effectsOfFew})`,
  );

  const groups = await largeGroups();
  const size = groups.flat().length;
  const revoked = await decideOverMany('revoke', groups);
  const many = revoked.done / 1000;
  const back = await decideOverMany('reinstate', groups);
  console.log(
    `${size} certificates in ${groups.length} decisions: answered in ${rounded(revoked.answered / 1000)} s, effects done in ${rounded(many)} s (at most ${TARGET.effectsOfMany}); reinstated: ${rounded(back.answered / 1000)} s, ${rounded(back.done / 1000)} s`,
  );
  const kept =
    ratio <= TARGET.ratio &&
    few <= TARGET.effectsOfFew &&
    many <= TARGET.effectsOfMany &&
    back.done / 1000 <= TARGET.effectsOfMany &&
    rows.every((row) => row['still shown'] === 0);
  console.log(kept ? 'All of it as promised.' : 'Not as promised.');
} finally {
  await meter.end();
}

// Our search route against stock GET /store/products?q=, on Meilisearch and on PostgreSQL, over 16,000
// and 200,000 products: all backends up at once, asked in turn, in one run.
import { durationsOf, rounded, summary } from './lib.mjs';
import {
  LEAN_STOCK,
  leanStockSearch,
  OURS,
  OURS_UNASKED,
  ourSearch,
  ourUnaskedSearch,
  STOCK,
  stockSearch,
} from './search/contenders.mjs';
import { measureFallbacks } from './search/fallback-times.mjs';
import { QUERIES } from './search/queries.mjs';

const CONNECTIONS = [1, 10, 50];
/** Contenders are asked in turn, so that whatever else the machine does meets them all. */
const ROUNDS = 5;
/** A turn ends after so long, however slow the route is. */
const SECONDS = 3;
/** Stock search over the large catalogue takes seconds: it is measured alone, not in a crowd. */
const STOCK_IN_A_CROWD = '16,000';

/** @type {import('./search/contenders.mjs').Target[]} */
const targets = JSON.parse(process.env.BENCH_TARGETS ?? '[]');
const sizes = [...new Set(targets.map(({ size }) => size))];
const engines = [...new Set(targets.map(({ engine }) => engine))];

/** @param {string} route */
const isOurs = (route) => route === OURS || route === OURS_UNASKED;

/** Stock search is PostgreSQL's whatever engine ours has: one backend of each size stands for it. */
const contenders = targets.flatMap((target) => [
  { route: OURS, ...target, ask: (index) => ourSearch(target, index) },
  { route: OURS_UNASKED, ...target, ask: (index) => ourUnaskedSearch(target, index) },
  ...(target.engine === 'postgres'
    ? [
        { route: STOCK, ...target, ask: (index) => stockSearch(target, index) },
        { route: LEAN_STOCK, ...target, ask: (index) => leanStockSearch(target, index) },
      ]
    : []),
]);

/** A route that breaks under load is measured all the same; failures and fallbacks are counted. */
function counting({ route, engine, ask }) {
  const counted = async (index) => {
    try {
      const answered = await ask(index);
      if (isOurs(route) && answered !== engine) counted.fallbacks += 1;
    } catch {
      counted.failures += 1;
    }
  };
  return Object.assign(counted, { failures: 0, fallbacks: 0 });
}

/** All contenders over so many connections, a part of the measurement in each round. */
async function race(racing, connections) {
  const lanes = racing.map((contender) => {
    return { contender, counted: counting(contender), durations: [], took: 0 };
  });
  const times = QUERIES.length * Math.min(connections, 10);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lane of lanes) {
      const turn = await durationsOf(times, connections, lane.counted, SECONDS);
      lane.durations.push(...turn.durations);
      lane.took += turn.took;
    }
  }
  return lanes.map(({ contender: { route, engine, size }, counted, durations, took }) => {
    const { failures, fallbacks } = counted;
    const measured = summary(durations, took);
    return { route, engine, products: size, connections, ...measured, failures, fallbacks };
  });
}

for (const contender of contenders) {
  await durationsOf(QUERIES.length * 2, 2, counting(contender), SECONDS);
}
const results = [];
for (const connections of CONNECTIONS) {
  const racing = contenders.filter(
    ({ route, size }) => isOurs(route) || size === STOCK_IN_A_CROWD || connections === 1,
  );
  const rows = await race(racing, connections);
  console.table(rows);
  results.push(...rows);
}

const of = (route, engine, products, connections) =>
  results.find(
    (row) =>
      row.route === route &&
      row.engine === engine &&
      row.products === products &&
      row.connections === connections,
  );
/** @param {string} ours */
const against = (ours) => [STOCK, LEAN_STOCK].map((stock) => [ours, stock]);
const crowd = (connections) => `${connections} connection${connections === 1 ? '' : 's'}`;

for (const connections of CONNECTIONS) {
  for (const products of sizes) {
    for (const engine of engines) {
      for (const [ours, route] of [OURS, OURS_UNASKED].flatMap(against)) {
        const fast = of(ours, engine, products, connections);
        const slow = of(route, 'postgres', products, connections);
        if (!fast || !slow) continue;
        const times = rounded(slow.p50 / fast.p50);
        console.log(
          `${products} products, ${crowd(connections)}: ${ours} on ${engine} is ${times} times as fast as ${route} (p50)`,
        );
      }
    }
  }
}
for (const engine of engines) {
  for (const connections of CONNECTIONS) {
    for (const ours of [OURS, OURS_UNASKED]) {
      const [small, large] = ['16,000', '200,000'].map((size) =>
        of(ours, engine, size, connections),
      );
      if (!small || !large) continue;
      const times = rounded(large.p95 / small.p95);
      console.log(
        `p95 of ${ours} on ${engine} grows ${times} times from 16,000 to 200,000 products (${crowd(connections)})`,
      );
    }
  }
}
const onMeilisearch = targets.find(({ engine }) => engine === 'meilisearch');
if (onMeilisearch) {
  const { frozen, refused } = await measureFallbacks(onMeilisearch);
  console.log(`The standby answered ${frozen} ms after a search found Meilisearch frozen`);
  console.log(`The standby answered ${refused} ms after a search found Meilisearch gone`);
}

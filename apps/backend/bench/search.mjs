// Our search route against stock GET /store/products?q=, on Meilisearch and on PostgreSQL, over 16,000
// and 200,000 products: all backends up at once, asked in turn, in one run.
import { measure, rounded } from './lib.mjs';

const QUERIES = [
  'mat ong',
  'mật ong rừng',
  'nuoc mam',
  'nước mắm phú quốc',
  'cà phê',
  'tra',
  'gạo st25',
  'banh trang',
  'bưởi da xanh',
  'hat dieu',
  'chả cá',
  'rượu cần',
  'miến dong',
  'ca kho',
  'dừa',
  'muoi tom',
  'trà hoa cúc',
  'chieu coi',
  'xoài cát',
  '4 sao',
  'tinh bột nghệ',
  'nam linh chi',
];
const FACETS = ['star', 'region', 'province', 'group'];
const CONNECTIONS = [1, 10, 50];
const ROUNDS = 5;
/** A measurement ends after so long, however slow the route is. */
const SECONDS = 10;

/** @type {{ size: string, engine: string, url: string, publishableKey: string }[]} */
const targets = JSON.parse(process.env.BENCH_TARGETS ?? '[]');

const queryOf = (index) => QUERIES[index % QUERIES.length];

async function ask({ url, publishableKey }, path, json) {
  const response = await fetch(`${url}${path}`, {
    method: json ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', 'x-publishable-api-key': publishableKey },
    body: json && JSON.stringify(json),
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.message}`);
  return { body, engine: response.headers.get('x-ocop-search-engine') };
}

const ours = (target) => async (index) => {
  const request = { q: queryOf(index), facets: FACETS, take: 24 };
  const { engine } = await ask(target, '/store/ocop/search', request);
  if (engine !== target.engine) target.fallbacks = (target.fallbacks ?? 0) + 1;
};
const stock = (target) => (index) => {
  const fields = 'id,title,handle,thumbnail';
  const query = new URLSearchParams({ q: queryOf(index), limit: '24', fields });
  return ask(target, `/store/products?${query}`);
};

/** A route that breaks under load is measured all the same, and its failures are counted. */
const counting = (work) => {
  const counted = async (index) => {
    try {
      await work(index);
    } catch {
      counted.failures += 1;
    }
  };
  counted.failures = 0;
  return counted;
};

/** Stock search is PostgreSQL's whatever engine ours has: one backend of each size stands for it. */
const contenders = targets.flatMap((target) => [
  { route: `ours, four facets, ${target.engine}`, size: target.size, work: ours(target) },
  ...(target.engine === 'postgres'
    ? [{ route: 'stock products?q=, lean fields', size: target.size, work: stock(target) }]
    : []),
]);

for (const { work } of contenders) await measure(QUERIES.length * 2, 2, counting(work), SECONDS);
const results = [];
for (const connections of CONNECTIONS) {
  for (const { route, size, work } of contenders) {
    const times = QUERIES.length * ROUNDS * Math.min(connections, 10);
    const counted = counting(work);
    const measured = await measure(times, connections, counted, SECONDS);
    const { failures } = counted;
    results.push({ route, products: size, connections, ...measured, failures });
  }
  console.table(results.filter((row) => row.connections === connections));
}
for (const { size, engine, fallbacks = 0 } of targets) {
  if (fallbacks > 0) console.log(`${fallbacks} searches of ${size} fell back from ${engine}`);
}

const of = (route, products, connections) =>
  results.find(
    (row) =>
      row.route.includes(route) && row.products === products && row.connections === connections,
  );
for (const connections of CONNECTIONS) {
  for (const products of new Set(targets.map(({ size }) => size))) {
    const slow = of('stock', products, connections);
    for (const engine of new Set(targets.map(({ engine }) => engine))) {
      const fast = of(engine, products, connections);
      if (!fast || !slow) continue;
      const times = rounded(slow.p50 / fast.p50);
      console.log(
        `${products} products, ${connections} connection(s): ours on ${engine} is ${times} times as fast as stock (p50)`,
      );
    }
  }
}
for (const engine of new Set(targets.map(({ engine }) => engine))) {
  const [small, large] = ['16,000', '200,000'].map((size) => of(engine, size, 1));
  if (!small || !large) continue;
  console.log(
    `p95 on ${engine} grows ${rounded(large.p95 / small.p95)} times from 16,000 to 200,000 products`,
  );
}

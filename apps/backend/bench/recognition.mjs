// @ts-check
// The same products through the recognition workflow and through Medusa's `createProducts`:
// `npm run bench -- recognition [products]`. Each side has a process and a copy of one empty shop's database.
// They take turns, decision by decision, and each goes first every other time, so that what else the
// machine does falls on both; only one of them works at a time.
//
// Ours: `recognised` is the workflow until it answers, as to a request: products with prices and stock,
// the certificates, the register's entries and the outbox; `followed` is the shop going on sale after it. A
// new shop's search index is built in one go at its first start and is in neither.
// Stock: `products` is `createProducts` for the very same titles, descriptions, pictures, options, variants,
// prices and channel, in batches of the same size; `stock` is their inventory levels, which it does not make.

import { startSide } from './recognition/side.mjs';
import { totalOf } from './recognition/totals.mjs';

const size = Number(process.argv[2] ?? 16_000);
const TARGET = 1.5;
const PROGRESS_SECONDS = 30;

const ours = await startSide('ours', process.env.OURS_DATABASE_URL, size);
const stock = await startSide('stock', process.env.STOCK_DATABASE_URL, size);
const { sizes, warmUp } = ours;
let told = performance.now();
for (const batch of sizes.keys()) {
  const counted = batch >= warmUp;
  for (const side of batch % 2 === 0 ? [ours, stock] : [stock, ours]) {
    await side.carryOut(batch, counted);
  }
  if (performance.now() - told < PROGRESS_SECONDS * 1000) continue;
  told = performance.now();
  console.log(`  ${batch + 1} of ${sizes.length} decisions`);
}
ours.end();
stock.end();

const measured = sizes.slice(warmUp);
const products = measured.reduce((sum, of) => sum + of, 0);
console.log(
  `${products} products in ${measured.length} decisions, ${warmUp} before them to warm up`,
);
console.table([ours, stock].flatMap((side) => side.rows(products)));

const recognised = totalOf(ours.parts, ['recognised']);
const onSale = totalOf(ours.parts, ['recognised', 'followed']);
const created = totalOf(stock.parts, ['products']);
const stocked = totalOf(stock.parts, ['products', 'stock']);
const comparisons = [
  ['recognised : createProducts', recognised, created],
  ['recognised : createProducts with levels', recognised, stocked],
  ['recognised and on sale : createProducts with levels', onSale, stocked],
];
for (const [what, one, other] of comparisons) {
  const times = (/** @type {'clock' | 'processor' | 'postgres'} */ of) =>
    (one[of] / other[of]).toFixed(2);
  console.log(
    `${what}: ${times('clock')} times by the clock, ${times('processor')} of Node's processor time, ${times('postgres')} of PostgreSQL's`,
  );
}
const ratio = recognised.clock / created.clock;
console.log(`At most ${TARGET} times: ${ratio <= TARGET ? 'as promised' : 'not as promised'}.`);

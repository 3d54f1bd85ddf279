// @ts-check
// Baskets of one, three and ten producers from the empty basket to their orders, beside the order of one product in
// Medusa as it comes: `npm run bench -- checkout [rounds]`. Both shops have the same data, each in a database of its
// own; the stock one has no plugin and no trigger. They take turns, and each goes first every other round.

import { goodsOfSellers } from './checkout/open-sellers.mjs';
import { plentifulStock } from './checkout/plentiful-stock.mjs';
import { parcelOrders, stockOrder } from './checkout/ways-to-order.mjs';
import { backendUrl, durationsOf, percentile, rounded } from './lib.mjs';

const rounds = Number(process.argv[2] ?? 6);
const TARGET = 1.3;
const SIZES = [1, 3, 10];
const CONNECTIONS = [1, 4];
/** Orders of a turn, whatever the baskets hold. */
const ORDERS = 40;
/** More than the buyers at once have in their baskets, so that they seldom want the same. */
const SELLERS = 40;

const { STOCK_URL = '', STOCK_DATABASE_URL, DATABASE_URL } = process.env;
const goods = await goodsOfSellers(SELLERS);
await plentifulStock([DATABASE_URL, STOCK_DATABASE_URL]);
let next = 0;

/** Goods of as many sellers, others each time. @param {number} count */
function basket(count) {
  next += count;
  return Array.from({ length: count }, (_, at) => goods[(next + at) % goods.length] ?? goods[0]);
}

/** @param {string} title @param {number} size @param {import('./checkout/ways-to-order.mjs').Way} way */
const contender = (title, size, way) => ({
  title,
  size,
  order: () => way(basket(size)),
});
const stock = contender('stock, one product', 1, stockOrder(STOCK_URL));
const ours = SIZES.map((size) => contender(`basket of ${size}`, size, parcelOrders(backendUrl)));

for (const { order } of [stock, ...ours]) {
  for (let warm = 0; warm < 5; warm += 1) await order();
}
let kept = true;
for (const connections of CONNECTIONS) {
  const measured = new Map([stock, ...ours].map((one) => [one, { durations: [], took: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 === 0 ? [stock, ...ours] : [...ours, stock].reverse()) {
      const baskets = Math.max(connections, Math.round(ORDERS / one.size));
      const turn = await durationsOf(baskets, connections, one.order);
      const sum = measured.get(one);
      sum?.durations.push(.../** @type {never[]} */ (turn.durations));
      if (sum) sum.took += turn.took;
    }
  }
  const perOrder = (one) => {
    const { durations, took } = measured.get(one) ?? { durations: [], took: 0 };
    return took / (durations.length * one.size);
  };
  const rows = [stock, ...ours].map((one) => {
    const { durations, took } = measured.get(one) ?? { durations: [], took: 0 };
    const ratio = perOrder(one) / perOrder(stock);
    if (ratio > TARGET) kept = false;
    return {
      what: one.title,
      'orders a second': rounded(((durations.length * one.size) / took) * 1000),
      'basket p50 ms': rounded(percentile(durations, 0.5)),
      'basket p95 ms': rounded(percentile(durations, 0.95)),
      'an order : stock': Math.round(ratio * 100) / 100,
    };
  });
  console.log(`${connections} at once, ${rounds} rounds of some ${ORDERS} orders`);
  console.table(rows);
}
console.log(`At most ${TARGET} times a stock order: ${kept ? 'as promised' : 'not as promised'}.`);

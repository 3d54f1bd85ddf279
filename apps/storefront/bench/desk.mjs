// @ts-check
// Weight and speed of the desk for a seller with much to do, in the production build: `npm run bench -- desk [runs]
// [products] [orders]`. The scripts are those of the first load.

import { deskData } from './desk-data.mjs';
import { lighthouseRuns } from './lighthouse-runs.mjs';

const {
  STOREFRONT_URL = '',
  BACKEND_URL = '',
  PUBLISHABLE_KEY = '',
  ADMIN_EMAIL = '',
  ADMIN_PASSWORD = '',
  CHROMIUM,
  CHROMIUM_PORT,
} = process.env;
if (!CHROMIUM || !STOREFRONT_URL) throw new Error('Run this by "npm run bench -- desk"');

const [runs = 5, products = 200, orders = 500] = process.argv.slice(2).map(Number);

/** What the desk has to reach (issue of the desk). */
const TARGET = { performance: 95, accessibility: 100, scriptBytes: 150_000 };

const PAGES = {
  today: '/ban-hang',
  products: '/ban-hang/hang',
  prices: '/ban-hang/hang/gia',
  orders: '/ban-hang/don',
};

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const data = await deskData({
  url: BACKEND_URL,
  key: PUBLISHABLE_KEY,
  admin: { email: ADMIN_EMAIL, password: ADMIN_PASSWORD },
  products,
  orders,
});
const extraHeaders = { cookie: `quay=${data.token}` };
const options = { executablePath: CHROMIUM, debuggingPort: Number(CHROMIUM_PORT), runs };

/** @type {Record<string, Record<string, number | string>>} */
const table = {};
for (const [name, path] of Object.entries(PAGES)) {
  const url = new URL(path, STOREFRONT_URL).href;
  const page = await fetch(url, { headers: extraHeaders, redirect: 'manual' });
  if (page.status !== 200) throw new Error(`${path} answered ${page.status} to who is signed in`);
  const measured = await lighthouseRuns(url, { ...options, extraHeaders });
  const middle = (/** @type {(run: typeof measured[number]) => number} */ pick, digits = 0) =>
    Number(median(measured.map(pick)).toFixed(digits));
  const performance = middle(({ scores }) => scores.performance ?? Number.NaN);
  const accessibility = middle(({ scores }) => scores.accessibility ?? Number.NaN);
  const scriptBytes = middle((run) => run.scriptBytes);
  const isReached =
    performance >= TARGET.performance &&
    accessibility >= TARGET.accessibility &&
    scriptBytes <= TARGET.scriptBytes;
  table[name] = {
    performance,
    accessibility,
    'FCP ms': middle(({ fcp }) => fcp),
    'LCP ms': middle(({ lcp }) => lcp),
    'TBT ms': middle(({ tbt }) => tbt),
    CLS: middle(({ cls }) => cls, 3),
    'JS kB': Number((scriptBytes / 1000).toFixed(1)),
    'HTML kB': middle(({ pageBytes }) => pageBytes / 1000, 1),
    requests: middle(({ requests }) => requests),
    reached: isReached ? 'yes' : 'no',
  };
  const failed = [...new Set(measured.flatMap((run) => run.failed))];
  if (failed.length > 0) console.log(`${name}, below 90 in some run: ${failed.join(', ')}`);
}

console.log(
  `Lighthouse, mobile preset, median of ${runs}; ${data.products} products, ${data.orders} orders`,
);
console.table(table);

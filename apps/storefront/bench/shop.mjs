// @ts-check
// Weight and speed of the shop's pages in the production build: `npm run bench -- shop [runs]`. The
// scripts are all that a page ever loads: nothing follows when a form is used (journey `page-weight`).

import { lighthouseRuns } from './lighthouse-runs.mjs';
import { pagesPerSecond } from './pages-per-second.mjs';

const { STOREFRONT_URL, CHROMIUM, CHROMIUM_PORT } = process.env;
const shop = required('STOREFRONT_URL', STOREFRONT_URL);
const executablePath = required('CHROMIUM', CHROMIUM);
const debuggingPort = Number(required('CHROMIUM_PORT', CHROMIUM_PORT));
const runs = Number(process.argv[2] ?? 5);
const CONNECTIONS = 10;
const SECONDS = 5;

/** @param {string} name @param {string | undefined} value */
function required(name, value) {
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench -- shop"`);
  return value;
}

/** The first link of a page that leads to such an address. @param {string} path @param {RegExp} link */
async function firstLink(path, link) {
  const html = await (await fetch(new URL(path, shop))).text();
  const [, found] = link.exec(html) ?? [];
  if (!found) throw new Error(`${path} has no link like ${link}`);
  return found;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const product = await firstLink('/tim-kiem', /href="(\/san-pham\/[^"?]+)"/);
const certificate = await firstLink(product, /href="(\/chung-nhan\/[^"?]+)"/);
// What somebody typed is no page for search engines (`noindex`), and a certificate's is neither: that
// costs them Lighthouse's points for SEO.
const pages = {
  home: '/',
  search: '/tim-kiem',
  'search for words': '/tim-kiem?q=mat+ong',
  product,
  certificate,
};

/** @type {Record<string, Record<string, number>>} */
const table = {};
/** @type {Map<string, string[]>} */
const failures = new Map();
for (const [name, path] of Object.entries(pages)) {
  const url = new URL(path, shop).href;
  const measured = await lighthouseRuns(url, { executablePath, debuggingPort, runs });
  const middle = (/** @type {(run: typeof measured[number]) => number} */ pick, digits = 0) =>
    Number(median(measured.map(pick)).toFixed(digits));
  const load = { connections: CONNECTIONS, seconds: SECONDS };
  table[name] = {
    performance: middle(({ scores }) => scores.performance ?? Number.NaN),
    accessibility: middle(({ scores }) => scores.accessibility ?? Number.NaN),
    'best practices': middle(({ scores }) => scores['best-practices'] ?? Number.NaN),
    SEO: middle(({ scores }) => scores.seo ?? Number.NaN),
    'FCP ms': middle(({ fcp }) => fcp),
    'LCP ms': middle(({ lcp }) => lcp),
    'TBT ms': middle(({ tbt }) => tbt),
    CLS: middle(({ cls }) => cls, 3),
    'JS kB': middle(({ scriptBytes }) => scriptBytes / 1000, 1),
    'HTML kB': middle(({ pageBytes }) => pageBytes / 1000, 1),
    'all kB': middle(({ totalBytes }) => totalBytes / 1000, 1),
    requests: middle(({ requests }) => requests),
    'pages/s': Number((await pagesPerSecond(url, load)).toFixed(1)),
  };
  failures.set(name, [...new Set(measured.flatMap(({ failed }) => failed))]);
}

console.log(`Lighthouse, mobile preset, median of ${runs}; ${CONNECTIONS} connections`);
console.table(table);
for (const [name, failed] of failures) {
  if (failed.length > 0) console.log(`${name}, below 90 in some run: ${failed.join(', ')}`);
}

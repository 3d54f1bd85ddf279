// @ts-check
// A search engine that reads the whole catalogue, and then a crowd on pages that nobody has asked for yet:
// `npm run bench -- crawl [products]`. Says what the storefront has in memory meanwhile and after.

import { readFileSync } from 'node:fs';

const shop = required('STOREFRONT_URL');
const pid = required('STOREFRONT_PID');
const wanted = Number(process.argv[2] ?? 16_000);
const CONNECTIONS = 10;
const CROWD = 200;
const LISTS_EVERY = 10;
const SAID_EVERY = 500;
/** Who has something of their own and runs no script is rendered for alone. */
const ALONE = { cookie: 'gio-so=1' };
const IDLE_MILLISECONDS = 30_000;
const KILOBYTES_A_MEGABYTE = 1024;

/** @param {string} name */
function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench -- crawl"`);
  return value;
}

/** @param {string} path @param {Record<string, string>} [headers] */
async function text(path, headers = {}) {
  const response = await fetch(new URL(path, shop), { headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

/** In megabytes: what the storefront has in memory now, and the most that it ever had. */
function memory() {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [now = 0, most = 0] = ['VmRSS', 'VmHWM'].map((name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / KILOBYTES_A_MEGABYTE),
  );
  return { now, most };
}

/** The paths that a sitemap names. @param {string} path @returns {Promise<string[]>} */
async function namedBy(path) {
  const found = (await text(path)).matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...found].map(([, address = '']) => new URL(address).pathname);
}

/** Each once, so many at a time. @param {readonly string[]} paths @param {number} connections @param {Record<string, string>} [headers] */
async function askAll(paths, connections, headers) {
  let asked = 0;
  const ask = async () => {
    for (let path = paths[asked++]; path !== undefined; path = paths[asked++]) {
      await text(path, headers);
      if (asked % SAID_EVERY === 0) console.log(`${asked} pages`, memory());
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
}

const maps = await namedBy('/sitemap.xml');
const named = (await Promise.all(maps.map(namedBy))).flat();
const isProduct = (/** @type {string} */ path) => path.startsWith('/san-pham/');
const products = named.filter(isProduct).slice(0, wanted);
const lists = named.filter((path) => !isProduct(path) && !path.startsWith('/en'));
const paths = products.flatMap((path, index) => {
  const list = index % LISTS_EVERY === 0 ? lists[index / LISTS_EVERY] : undefined;
  return list ? [path, list] : [path];
});
console.log(
  `${products.length} products and ${paths.length - products.length} other pages of the sitemap`,
);

const start = performance.now();
console.log('Megabytes before', memory());
await askAll(paths, CONNECTIONS);
console.log(
  `Megabytes after a crawl of ${Math.round((performance.now() - start) / 1000)} s`,
  memory(),
);
const cold = Array.from({ length: CROWD }, (_, page) => `/tim-kiem?trang=${page + 1}`);
await askAll(cold, CROWD, ALONE);
console.log(`Megabytes after ${CROWD} lists at once, each for one visitor alone`, memory());
await new Promise((resolve) => setTimeout(resolve, IDLE_MILLISECONDS));
console.log(`Megabytes ${IDLE_MILLISECONDS / 1000} s later`, memory());

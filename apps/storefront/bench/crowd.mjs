// @ts-check
// A market day's crowd, beside the storefront as it was before pages were kept (ADR 0043):
// `npm run bench -- crowd [seconds]`. Both ask the same backend; each page is measured on one and then on the
// other, so that what else the machine does falls on both.

import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crowdOn } from './crowd-on.mjs';
import { newBaskets } from './new-baskets.mjs';

const { STOREFRONT_URL, BEFORE_URL, BEFORE_COMMIT, STOREFRONT_PID, BEFORE_PID, PURGE_SECRET } =
  process.env;
const now = { name: 'now', url: required('STOREFRONT_URL', STOREFRONT_URL), pid: STOREFRONT_PID };
const before = { name: 'before', url: required('BEFORE_URL', BEFORE_URL), pid: BEFORE_PID };
const secret = required('PURGE_SECRET', PURGE_SECRET);
const seconds = Number(process.argv[2] ?? 4);
const CONNECTIONS = [10, 100];
const CROWD = 200;
const RENDERS = 15;
const CRAWLED = 600;
const KILOBYTES_A_MEGABYTE = 1024;
/** Linux counts a process's time in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;

/** @param {string} name @param {string | undefined} value */
function required(name, value) {
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench -- crowd"`);
  return value;
}

/** @param {string} url */
async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

async function counts() {
  const proof = createHmac('sha256', secret).update('storefront').digest('base64url');
  const headers = { 'x-ocop-storefront': proof };
  return (await fetch(`${now.url}/api/kept-documents`, { headers })).json();
}

/** What is kept of every list goes, as after a decision. */
async function purge() {
  const body = JSON.stringify({
    tags: ['catalogue'],
    sent_at: new Date().toISOString(),
    nonce: randomUUID(),
  });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-ocop-signature': `sha256=${signature}`,
  };
  const { ok } = await fetch(`${now.url}/api/purge`, { method: 'POST', headers, body });
  if (!ok) throw new Error('the storefront did not take the purge');
}

/** Processor time of a process so far, in milliseconds. @param {string | undefined} pid */
function processorTime(pid) {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * MILLISECONDS_A_TICK;
}

/** In megabytes: what a process has in memory now, and the most that it ever had. @param {string | undefined} pid */
function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [now = 0, most = 0] = ['VmRSS', 'VmHWM'].map((name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / KILOBYTES_A_MEGABYTE),
  );
  return { now, most };
}

/** Of one page that is rendered for a visitor alone. @param {typeof now} shop @param {string} path @param {string} cookie */
async function renderTime({ url, pid }, path, cookie) {
  const headers = { cookie };
  const render = async () => (await fetch(`${url}${path}`, { headers })).arrayBuffer();
  for (let warm = 0; warm < RENDERS; warm += 1) await render();
  const start = processorTime(pid);
  for (let time = 0; time < RENDERS; time += 1) await render();
  return (processorTime(pid) - start) / RENDERS;
}

/** @param {string} path @param {RegExp} link */
async function firstLink(path, link) {
  const [found] = link.exec(await text(`${now.url}${path}`)) ?? [];
  if (!found) throw new Error(`${path} has no link like ${link}`);
  return found;
}

const product = await firstLink('/tim-kiem', /\/san-pham\/[\w-]+/);
/** Who has something of their own and runs no script is rendered for alone. */
const ALONE = 'gio-so=1';
const kept = {
  home: '/',
  group: '/nhom/thuc-pham',
  province: '/tinh/da-nang',
  product,
  search: '/tim-kiem',
  fair: await firstLink('/hoi-cho', /\/hoi-cho\/[\w-]+/),
  'look-up form': '/chung-nhan',
};
const own = { basket: '/gio-hang', checkout: '/thanh-toan' };
const baskets = await newBaskets({
  url: required('BACKEND_URL', process.env.BACKEND_URL),
  key: required('PUBLISHABLE_KEY', process.env.PUBLISHABLE_KEY),
  count: Math.min(...CONNECTIONS),
});

await text(now.url);
await purge();
const cold = await counts();
const crowd = await Promise.all(Array.from({ length: CROWD }, () => text(now.url)));
const warm = await counts();
if (new Set(crowd).size !== 1) throw new Error('the crowd saw different pages');
console.log(
  `A cold crowd of ${CROWD} on the home page: rendered ${warm.rendered - cold.rendered} times`,
);

/** @type {Record<string, Record<string, number>>} */
const renders = {};
/** @type {Record<string, Record<string, number>>} */
const table = {};
const rounded = (/** @type {number} */ value) => Number(value.toFixed(1));

/** @param {string} name @param {string} path @param {number[]} sizes @param {string[]} [cookies] */
async function measure(name, path, sizes, cookies = []) {
  const was = await renderTime(before, path, cookies[0] ?? ALONE);
  const is = await renderTime(now, path, cookies[0] ?? ALONE);
  renders[name] = {
    'before ms': rounded(was),
    'now ms': rounded(is),
    'part %': Math.round((is / was) * 100),
  };
  for (const connections of sizes) {
    /** @type {Record<string, number>} */
    const row = {};
    for (const shop of [before, now]) {
      const { perSecond, p50, p99 } = await crowdOn(`${shop.url}${path}`, {
        connections,
        seconds,
        cookies,
      });
      row[`${shop.name} pages/s`] = rounded(perSecond);
      row[`${shop.name} p50 ms`] = rounded(p50);
      row[`${shop.name} p99 ms`] = rounded(p99);
    }
    row.times = rounded((row['now pages/s'] ?? 0) / (row['before pages/s'] ?? 0));
    table[`${name}, ${connections}`] = row;
  }
}

for (const [name, path] of Object.entries(kept)) await measure(name, path, CONNECTIONS);
// A basket that is seen for the first time gets its delivery: that is no part of what a page costs.
for (const path of Object.values(own)) {
  for (const { url } of [before, now]) {
    for (const cookie of baskets)
      await (await fetch(`${url}${path}`, { headers: { cookie } })).text();
  }
}
for (const [name, path] of Object.entries(own)) {
  await measure(name, path, [baskets.length], baskets);
}
console.log(`Processor time of a render, mean of ${RENDERS}; before: ${BEFORE_COMMIT}`);
console.table(renders);
console.log(`Pages a second over ${CONNECTIONS.join(' and ')} connections, ${seconds} s each`);
console.table(table);

// Each page of reviews is an address of its own, kept and read by itself.
const idle = memory(now.pid);
for (let page = 1; page <= CRAWLED; page += 1) {
  await text(`${now.url}${product}?trang-nhan-xet=${page}`);
}
console.log(
  `Memory before and after a crawl of ${CRAWLED} addresses, in MB`,
  idle,
  memory(now.pid),
);
console.log('Kept pages of the storefront', await counts());

// @ts-check
// A market day's crowd, beside the storefront as it was before pages were kept (ADR 0043):
// `npm run bench -- crowd [seconds]`. Both ask the same backend; each page is measured on one and then on the
// other, so that what else the machine does falls on both.

import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crowdOn } from './crowd-on.mjs';

const { STOREFRONT_URL, BEFORE_URL, BEFORE_COMMIT, STOREFRONT_PID, BEFORE_PID, PURGE_SECRET } =
  process.env;
const now = { name: 'now', url: required('STOREFRONT_URL', STOREFRONT_URL), pid: STOREFRONT_PID };
const before = { name: 'before', url: required('BEFORE_URL', BEFORE_URL), pid: BEFORE_PID };
const secret = required('PURGE_SECRET', PURGE_SECRET);
const seconds = Number(process.argv[2] ?? 5);
const CONNECTIONS = [10, 100];
const CROWD = 200;
const RENDERS = 10;
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

/** Processor time of a process so far, in milliseconds. @param {string | undefined} pid */
function processorTime(pid) {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * MILLISECONDS_A_TICK;
}

/** Of one page that is rendered for a visitor alone. @param {typeof now} shop @param {string} path */
async function renderTime({ url, pid }, path) {
  const headers = { cookie: 'gio-so=1' };
  const render = async () => (await fetch(`${url}${path}`, { headers })).arrayBuffer();
  for (let warm = 0; warm < RENDERS; warm += 1) await render();
  const start = processorTime(pid);
  for (let time = 0; time < RENDERS; time += 1) await render();
  return (processorTime(pid) - start) / RENDERS;
}

const [product = ''] = /\/san-pham\/[\w-]+/.exec(await text(`${now.url}/tim-kiem`)) ?? [];
const pages = {
  home: '/',
  group: '/nhom/thuc-pham',
  province: '/tinh/da-nang',
  product,
  'look-up form': '/chung-nhan',
};

const cold = await counts();
const crowd = await Promise.all(
  Array.from({ length: CROWD }, () => text(`${now.url}/sao-duoc-tinh-the-nao`)),
);
const warm = await counts();
if (new Set(crowd).size !== 1) throw new Error('the crowd saw different pages');
console.log(
  `A cold crowd of ${CROWD} on one page: rendered ${warm.rendered - cold.rendered} times`,
);

/** @type {Record<string, Record<string, number>>} */
const renders = {};
/** @type {Record<string, Record<string, number>>} */
const table = {};
const rounded = (/** @type {number} */ value) => Number(value.toFixed(1));
for (const [name, path] of Object.entries(pages)) {
  renders[name] = {
    'before ms': rounded(await renderTime(before, path)),
    'now ms': rounded(await renderTime(now, path)),
  };
  for (const connections of CONNECTIONS) {
    /** @type {Record<string, number>} */
    const row = {};
    for (const shop of [before, now]) {
      await text(`${shop.url}${path}`);
      const { perSecond, p50, p99 } = await crowdOn(`${shop.url}${path}`, { connections, seconds });
      row[`${shop.name} pages/s`] = rounded(perSecond);
      row[`${shop.name} p50 ms`] = rounded(p50);
      row[`${shop.name} p99 ms`] = rounded(p99);
    }
    row.times = rounded((row['now pages/s'] ?? 0) / (row['before pages/s'] ?? 0));
    table[`${name}, ${connections}`] = row;
  }
}
console.log(`Processor time of a render, mean of ${RENDERS}; before: ${BEFORE_COMMIT}`);
console.table(renders);
console.log(`Pages a second over 10 and 100 connections, ${seconds} s each`);
console.table(table);
console.log('Kept pages of the storefront', await counts());

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildFingerprint } from './build-fingerprint.mjs';
import { localEnvironment } from './demo-environment.mjs';
import { openDatabase } from './local-database.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { step } from './progress.mjs';
import { localDirectory, logDirectory } from './root.mjs';
import { onShutdown } from './shutdown.mjs';

const SMALL = { size: '16,000', database: 'cho_phien_bench' };
const LARGE = { size: '200,000', database: 'cho_phien_bench_large' };
const LARGE_SIZE = '200000';
const FILLING_MILLISECONDS = 1_800_000;

const directory = join(localDirectory, 'bench');
const dataOf = ({ database }) => join(directory, database);
const logOf = (name) => join(logDirectory, `bench-${name}.log`);

/** Backends over the national catalogue and over one that is as large as the country's. */
export async function startSearchTargets(services) {
  const env = {
    ...localEnvironment('demo'),
    STOREFRONT_URL: undefined,
    MEILISEARCH_HOST: undefined,
  };
  const hasMeilisearch = services.findMeilisearch() !== null;
  const small = await openDatabase(services, SMALL.database);
  const server = services.serverAt(small.databaseUrl);
  if (!isOfThisBuild()) await beginAnew(services, server);
  const shop = { services, env, hasMeilisearch };
  const first = await startMeilisearch(shop, SMALL);
  const { publishableKey } = await prepareDatabase(services, {
    ...small,
    env: { ...env, ...environmentOf(first) },
    seedName: 'seed-national',
    title: 'National catalogue (16,000 products)',
  });
  await first?.stop();
  await once('small.done', () => fillIndexes(shop, small.databaseUrl, publishableKey));
  await once('large.done', () => makeLarge(shop, server));
  const targets = [];
  for (const { size, database } of [SMALL, LARGE]) {
    const databaseUrl = server.url(database);
    const engines = hasMeilisearch ? ['meilisearch', 'postgres'] : ['postgres'];
    for (const engine of engines) {
      await step(`${size} products on ${engine}`, async () => {
        const meilisearch =
          engine === 'meilisearch' ? await startMeilisearch(shop, { database }) : null;
        const backend = await startBackend(shop, { database, databaseUrl, engine, meilisearch });
        await untilAnswered(backend.url, publishableKey, engine);
        const meilisearchPid = meilisearch?.pid ?? null;
        targets.push({ size, engine, url: backend.url, publishableKey, meilisearchPid });
      });
    }
  }
  return targets;
}

const buildMark = join(directory, 'build');

/** Another build may write other documents: its catalogues would be corrected while they are searched. */
function isOfThisBuild() {
  return existsSync(buildMark) && readFileSync(buildMark, 'utf8') === buildFingerprint();
}

async function beginAnew(services, server) {
  for (const { database } of [SMALL, LARGE]) await services.dropDatabase(server, database);
  await services.createDatabase(server, SMALL.database);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(buildMark, buildFingerprint());
}

/** Work that is done once for a build: a file in the bench's directory says that it is. */
async function once(name, work) {
  const mark = join(directory, name);
  if (existsSync(mark)) return;
  await work();
  mkdirSync(directory, { recursive: true });
  writeFileSync(mark, '');
}

/** Starts a backend once, so that both indexes are filled, and waits for the last of them. */
async function fillIndexes(shop, databaseUrl, publishableKey) {
  const engine = shop.hasMeilisearch ? 'meilisearch' : 'postgres';
  await step('Search indexes of 16,000 products', async () => {
    const meilisearch = await startMeilisearch(shop, SMALL);
    const backend = await startBackend(shop, { ...SMALL, databaseUrl, engine, meilisearch });
    await untilAnswered(backend.url, publishableKey, engine);
    await backend.stop();
    await meilisearch?.stop();
    await settle(shop, databaseUrl);
  });
}

/** What PostgreSQL does by itself some time after so many rows came: not while they are searched. */
async function settle({ services }, databaseUrl) {
  await services.runSql(databaseUrl, 'VACUUM ANALYZE');
}

/** Copies database and index, and multiplies what is in them. */
async function makeLarge(shop, server) {
  const { services, env } = shop;
  const logFile = logOf('multiply');
  const work = async () => {
    await services.dropDatabase(server, LARGE.database);
    await services.createDatabase(server, LARGE.database, { template: SMALL.database });
    rmSync(dataOf(LARGE), { recursive: true, force: true });
    if (shop.hasMeilisearch) cpSync(dataOf(SMALL), dataOf(LARGE), { recursive: true });
    const meilisearch = await startMeilisearch(shop, LARGE);
    await services.runMedusa(['exec', './src/scripts/multiply-catalogue.js'], {
      databaseUrl: server.url(LARGE.database),
      env: { ...env, ...environmentOf(meilisearch), CATALOGUE_SIZE: LARGE_SIZE },
      logFile,
    });
    await meilisearch?.stop();
    await settle(shop, server.url(LARGE.database));
  };
  await step('Catalogue of 200,000 products (once)', work, { logFile });
}

async function startMeilisearch({ services, env, hasMeilisearch }, { database }) {
  if (!hasMeilisearch) return null;
  const server = await services.startMeilisearch({
    dataDirectory: dataOf({ database }),
    apiKey: env.MEILISEARCH_API_KEY,
    logFile: logOf(`meilisearch-${database}`),
  });
  onShutdown(() => server.stop());
  return server;
}

function environmentOf(meilisearch) {
  return meilisearch ? { MEILISEARCH_HOST: meilisearch.url } : {};
}

async function startBackend({ services, env }, { database, databaseUrl, engine, meilisearch }) {
  const backend = await services.startBackend({
    databaseUrl,
    port: await services.freePort(),
    env: { ...env, ...environmentOf(meilisearch), ADMIN_DISABLED: 'true' },
    logFile: logOf(`${database}-${engine}`),
    timeout: 300_000,
  });
  onShutdown(() => backend.stop());
  return backend;
}

async function untilAnswered(url, publishableKey, engine) {
  const end = Date.now() + FILLING_MILLISECONDS;
  for (;;) {
    const response = await fetch(`${url}/store/ocop/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-publishable-api-key': publishableKey },
      body: JSON.stringify({ take: 1 }),
    });
    if (response.headers.get('x-ocop-search-engine') === engine) return;
    if (Date.now() > end) throw new Error(`${engine} does not answer at ${url}`);
    await pause(500);
  }
}

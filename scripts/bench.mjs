import './lib/require-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { migrate, prepareDatabase } from './lib/prepare-database.mjs';
import { step } from './lib/progress.mjs';
import { logDirectory, root } from './lib/root.mjs';
import { startSearchTargets } from './lib/search-targets.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';
import { buildStorefrontOf } from './lib/storefront-before.mjs';

/** What can be measured, and the workspace that its script stands in (`bench/<name>.mjs`). */
const BENCHES = {
  checkout: 'apps/backend',
  crawl: 'apps/storefront',
  crowd: 'apps/storefront',
  delisting: 'apps/backend',
  desk: 'apps/storefront',
  recognition: 'apps/backend',
  routes: 'apps/backend',
  search: 'apps/backend',
  shop: 'apps/storefront',
};

const WITHOUT_STOREFRONT = ['checkout', 'recognition', 'routes', 'search'];

/** Takes away all that the database itself watches over. */
const WITHOUT_TRIGGERS = `DO $$ DECLARE of record; BEGIN
  FOR of IN SELECT tgname, tgrelid::regclass AS relation FROM pg_trigger WHERE NOT tgisinternal LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', of.tgname, of.relation);
  END LOOP; END $$`;

/** The last commit at which every page was rendered at its request. */
const BEFORE_COMMIT = 'f7d71e6';

function findBench(name) {
  const workspace = Object.hasOwn(BENCHES, name ?? '') ? BENCHES[name] : null;
  if (workspace) return { cwd: join(root, workspace), script: `bench/${name}.mjs` };
  throw new Error(
    `Say which: npm run bench -- <name>. There are: ${Object.keys(BENCHES).join(', ')}`,
  );
}

/** The catalogues that are measured on, and the database that each is kept in. */
const CATALOGUES = {
  national: {
    database: 'cho_phien_bench',
    seedName: 'seed-national',
    title: 'National catalogue (16,000 products)',
  },
  demo: { database: 'cho_phien_bench_demo', seedName: 'seed-demo', title: 'Demo catalogue' },
  /** The demo's, and a seller with hundreds of products and orders. */
  desk: { database: 'cho_phien_bench_desk', seedName: 'seed-demo', title: 'Demo catalogue' },
};

/** The production build on free ports; returns the bench's environment. */
async function startShop(services, { beside, catalogue = CATALOGUES.national } = {}) {
  const backendPort = await services.freePort();
  const storefrontPort = await services.freePort();
  const storefrontUrl = `http://localhost:${storefrontPort}`;
  const env = { ...localEnvironment('demo'), STOREFRONT_URL: storefrontUrl };
  const { database: name, ...seed } = catalogue;
  const database = await openDatabase(services, name);
  const { publishableKey } = await prepareDatabase(services, { ...database, env, ...seed });
  const { databaseUrl } = database;
  const bench = {};
  await step('Backend and storefront', async () => {
    const logFile = (name) => join(logDirectory, `bench-${name}.log`);
    const options = { databaseUrl, port: backendPort, env, logFile: logFile('backend') };
    const backend = await services.startBackend(options);
    onShutdown(() => backend.stop());
    const start = async (title, port, cwd) => {
      const storefront = await services.startStorefront({
        port,
        cwd,
        backendUrl: backend.url,
        publishableKey,
        env: { ...env, PORT: undefined },
        logFile: logFile(title),
      });
      onShutdown(() => storefront.stop());
      return storefront;
    };
    bench.STOREFRONT_PID = String((await start('storefront', storefrontPort)).pid);
    if (!beside) return;
    const before = await start('storefront-before', await services.freePort(), beside);
    Object.assign(bench, { BEFORE_URL: before.url, BEFORE_PID: String(before.pid) });
  });
  return {
    DATABASE_URL: databaseUrl,
    BACKEND_URL: `http://localhost:${backendPort}`,
    STOREFRONT_URL: storefrontUrl,
    PUBLISHABLE_KEY: publishableKey,
    ADMIN_EMAIL: env.DEMO_ADMIN_EMAIL,
    ADMIN_PASSWORD: env.DEMO_ADMIN_PASSWORD,
    PURGE_SECRET: env.PURGE_SECRET,
    BEFORE_COMMIT,
    ...bench,
  };
}

async function searchBenchEnvironment(services) {
  const targets = await startSearchTargets(services);
  return { BENCH_TARGETS: JSON.stringify(targets), BACKEND_URL: targets[0].url };
}

/** An empty shop's database for each side. Neither is kept: what is in it is what was measured. */
async function recognitionBenchEnvironment(services) {
  const env = { ...localEnvironment('demo'), STOREFRONT_URL: undefined };
  const template = 'cho_phien_bench_empty';
  const { databaseUrl } = await openDatabase(services, template);
  await migrate(services, { databaseUrl, env });
  const server = services.serverAt(databaseUrl);
  const copy = async (name) => {
    await services.dropDatabase(server, name);
    await services.createDatabase(server, name, { template });
    return server.url(name);
  };
  return {
    ...env,
    OURS_DATABASE_URL: await copy('cho_phien_bench_ours'),
    STOCK_DATABASE_URL: await copy('cho_phien_bench_stock'),
  };
}

/** A backend alone that tells what its requests cost. */
async function routesBenchEnvironment(services) {
  const env = localEnvironment('demo');
  const { database: name, ...seed } = CATALOGUES.demo;
  const database = await openDatabase(services, name);
  const { publishableKey } = await prepareDatabase(services, { ...database, env, ...seed });
  const meterPort = String(await services.freePort());
  const meter = pathToFileURL(join(root, 'apps/backend/bench/routes/meter.mjs')).href;
  const options = {
    databaseUrl: database.databaseUrl,
    port: await services.freePort(),
    env: {
      ...env,
      STOREFRONT_URL: undefined,
      ADMIN_DISABLED: 'true',
      RATE_LIMIT_EXEMPT: '127.0.0.1,::1',
      METER_PORT: meterPort,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${meter}`,
    },
    logFile: join(logDirectory, 'bench-routes.log'),
  };
  let backend;
  await step('Backend', async () => {
    backend = await services.startBackend(options);
    onShutdown(() => backend.stop());
  });
  return { BACKEND_URL: backend.url, PUBLISHABLE_KEY: publishableKey, METER_PORT: meterPort };
}

/**
 * Two shops of the same data: ours, and Medusa as it comes, whose database has none of our triggers either. Both
 * databases are copies of the demo's, and are made anew.
 */
async function checkoutBenchEnvironment(services) {
  const env = {
    ...localEnvironment('demo'),
    STOREFRONT_URL: undefined,
    ADMIN_DISABLED: 'true',
    RATE_LIMIT_EXEMPT: '127.0.0.1,::1',
  };
  const { database: name, ...seed } = CATALOGUES.demo;
  const database = await openDatabase(services, name);
  const { publishableKey } = await prepareDatabase(services, { ...database, env, ...seed });
  const server = services.serverAt(database.databaseUrl);
  const copy = async (copied) => {
    await services.dropDatabase(server, copied);
    await services.createDatabase(server, copied, { template: name });
    return server.url(copied);
  };
  const ours = await copy('cho_phien_bench_checkout');
  const stock = await copy('cho_phien_bench_stock_shop');
  await services.runSql(stock, WITHOUT_TRIGGERS);
  const start = async (title, databaseUrl, cwd) => {
    const logFile = join(logDirectory, `bench-${title}.log`);
    const port = await services.freePort();
    const backend = await services.startBackend({ databaseUrl, port, cwd, env, logFile });
    onShutdown(() => backend.stop());
    return backend.url;
  };
  const environment = {
    PUBLISHABLE_KEY: publishableKey,
    ADMIN_EMAIL: env.DEMO_ADMIN_EMAIL,
    ADMIN_PASSWORD: env.DEMO_ADMIN_PASSWORD,
    DATABASE_URL: ours,
    STOCK_DATABASE_URL: stock,
  };
  await step('Our backend and a stock one', async () => {
    environment.BACKEND_URL = await start('checkout', ours);
    const stockShop = join(root, 'apps/backend/bench/checkout/stock-shop');
    environment.STOCK_URL = await start('checkout-stock', stock, stockShop);
  });
  return environment;
}

/** What measures in a browser needs to know of it. */
async function browserEnvironment(services) {
  const chromium = services.findChromium();
  if (!chromium) throw new Error('No Chromium on this machine');
  return { CHROMIUM: chromium, CHROMIUM_PORT: String(await services.freePort()) };
}

async function environmentOf(services, name) {
  if (name === 'checkout') return checkoutBenchEnvironment(services);
  if (name === 'search') return searchBenchEnvironment(services);
  if (name === 'routes') return routesBenchEnvironment(services);
  if (name === 'recognition') return recognitionBenchEnvironment(services);
  if (name === 'crowd') {
    const beside = await buildStorefrontOf(services, BEFORE_COMMIT);
    return startShop(services, { beside, catalogue: CATALOGUES.demo });
  }
  if (name === 'desk') {
    const shop = await startShop(services, { catalogue: CATALOGUES.desk });
    return { ...shop, ...(await browserEnvironment(services)) };
  }
  const shop = await startShop(services);
  return name === 'shop' ? { ...shop, ...(await browserEnvironment(services)) } : shop;
}

/** Runs a workspace's `bench/<name>.mjs` against a shop of its own; its data is kept for next time. */
await runCommand(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const { cwd, script } = findBench(name);
  const services = await loadLocalServices();
  await build(services, 'Build', WITHOUT_STOREFRONT.includes(name) ? ['backend'] : []);
  const env = await environmentOf(services, name);
  console.log('');
  const options = {
    name: `bench ${name}`,
    script: join(cwd, script),
    arguments: rest,
    cwd,
    env,
  };
  const { code } = await services.startProcess(options).exited;
  return code ?? 1;
});

import './lib/require-node.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { build } from './lib/build.mjs';
import { localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { prepareDatabase } from './lib/prepare-database.mjs';
import { step } from './lib/progress.mjs';
import { logDirectory, root } from './lib/root.mjs';
import { startSearchTargets } from './lib/search-targets.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';

const backendDirectory = join(root, 'apps/backend');
const benchDirectory = join(backendDirectory, 'bench');

function findBench(name) {
  const files = existsSync(benchDirectory) ? readdirSync(benchDirectory) : [];
  const names = files
    .filter((file) => /^(?!lib\.).*\.mjs$/.test(file))
    .map((file) => parse(file).name);
  if (name && names.includes(name)) return join(benchDirectory, `${name}.mjs`);
  throw new Error(`Say which: npm run bench -- <name>. There are: ${names.join(', ') || 'none'}`);
}

/** The production build on free ports, with the national catalogue; returns the bench's environment. */
async function startShop(services) {
  const backendPort = await services.freePort();
  const storefrontPort = await services.freePort();
  const storefrontUrl = `http://localhost:${storefrontPort}`;
  const env = { ...localEnvironment('demo'), STOREFRONT_URL: storefrontUrl };
  const database = await openDatabase(services, 'cho_phien_bench');
  const seed = { seedName: 'seed-national', title: 'National catalogue (16,000 products)' };
  const { publishableKey } = await prepareDatabase(services, { ...database, env, ...seed });
  const { databaseUrl } = database;
  await step('Backend and storefront', async () => {
    const logFile = (name) => join(logDirectory, `bench-${name}.log`);
    const options = { databaseUrl, port: backendPort, env, logFile: logFile('backend') };
    const backend = await services.startBackend(options);
    onShutdown(() => backend.stop());
    const storefront = await services.startStorefront({
      port: storefrontPort,
      backendUrl: backend.url,
      publishableKey,
      env: { ...env, PORT: undefined },
      logFile: logFile('storefront'),
    });
    onShutdown(() => storefront.stop());
  });
  return {
    DATABASE_URL: databaseUrl,
    BACKEND_URL: `http://localhost:${backendPort}`,
    STOREFRONT_URL: storefrontUrl,
    PUBLISHABLE_KEY: publishableKey,
    ADMIN_EMAIL: env.DEMO_ADMIN_EMAIL,
    ADMIN_PASSWORD: env.DEMO_ADMIN_PASSWORD,
  };
}

async function searchBenchEnvironment(services) {
  const targets = await startSearchTargets(services);
  return { BENCH_TARGETS: JSON.stringify(targets), BACKEND_URL: targets[0].url };
}

/** Runs `apps/backend/bench/<name>.mjs` against a shop of its own; its data is kept for next time. */
await runCommand(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const script = findBench(name);
  const services = await loadLocalServices();
  await build(services, 'Build', name === 'search' ? ['backend'] : []);
  const env =
    name === 'search' ? await searchBenchEnvironment(services) : await startShop(services);
  console.log('');
  const options = { name: `bench ${name}`, script, arguments: rest, cwd: backendDirectory, env };
  const { code } = await services.startProcess(options).exited;
  return code ?? 1;
});

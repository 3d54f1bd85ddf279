import './lib/require-node.mjs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { clearPorts } from './lib/clear-ports.mjs';
import { DEMO_ADMIN_EMAIL, localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices, turbo, turboEnvironment } from './lib/local-services.mjs';
import { migrate, seed } from './lib/prepare-database.mjs';
import { root, runDirectory } from './lib/root.mjs';
import { openSearchEngine } from './lib/search-engine.mjs';
import { settings } from './lib/settings.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';

const PACKAGES = [
  'ocop-core',
  'ocop-contract',
  'medusa-plugin-ocop',
  'medusa-plugin-marketplace',
  'medusa-search-meilisearch',
];

/** Work in watch mode: PostgreSQL, `medusa develop`, `next dev`, and rebuilds of the packages. */
await runCommand(async () => {
  const { storefrontPort, backendPort, backendUrl, storefrontUrl } = settings();
  const services = await loadLocalServices();
  await clearPorts(services);
  await build(services, 'Build of the packages', PACKAGES);
  const local = localEnvironment('development');
  const search = await openSearchEngine(services, local);
  const env = { ...local, ...search.env };
  const { databaseUrl } = await openDatabase(services, 'cho_phien_dev');
  const development = { NODE_ENV: 'development', ...env };
  const source = { databaseUrl, env: development, cwd: services.backendDirectory };
  await migrate(services, source);
  const script = './src/scripts/seed-demo.ts';
  const { publishableKey } = await seed(services, { ...source, script, title: 'Demo data' });

  const start = (options) => {
    const child = services.startProcess({ ...options, runDirectory });
    onShutdown(() => child.stop());
    return child;
  };
  const children = [
    start(services.medusaCommand('backend', ['develop'], source)),
    start({
      name: 'storefront',
      script: services.nextCommand(),
      arguments: ['dev', '--port', String(storefrontPort)],
      cwd: services.storefrontDirectory,
      env: {
        ...development,
        PORT: undefined,
        BACKEND_URL: `http://localhost:${backendPort}`,
        PUBLISHABLE_KEY: publishableKey,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    }),
    start({
      name: 'shop script',
      script: join(services.storefrontDirectory, 'browser/bundle.mjs'),
      arguments: ['--watch'],
      cwd: services.storefrontDirectory,
      env: {},
    }),
    start({
      name: 'packages',
      script: turbo,
      arguments: ['watch', 'build', ...PACKAGES.map((name) => `--filter=${name}`)],
      cwd: root,
      env: turboEnvironment,
    }),
  ];
  console.log(
    `\nShop ${storefrontUrl} · operators ${backendUrl}/app (${DEMO_ADMIN_EMAIL})\nSearch: ${search.title}`,
  );
  console.log(`Password: ${join(root, '.local/secrets.json')}. Stop with Ctrl-C.\n`);
  await Promise.race(
    children.map(async (child) => {
      throw new services.ProcessFailedError(child, await child.exited);
    }),
  );
});

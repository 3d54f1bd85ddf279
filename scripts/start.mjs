import './lib/require-node.mjs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { clearPorts } from './lib/clear-ports.mjs';
import { DEMO_ADMIN_EMAIL, DEMO_SELLER_EMAILS, localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { prepareDatabase } from './lib/prepare-database.mjs';
import { elapsed, step } from './lib/progress.mjs';
import { localDirectory, logDirectory, runDirectory } from './lib/root.mjs';
import { openSearchEngine } from './lib/search-engine.mjs';
import { writeOwnerOnly } from './lib/secrets.mjs';
import { settings } from './lib/settings.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';
import { whenDatabaseEnds } from './lib/watch-database.mjs';

async function startServer(title, start) {
  let server;
  await step(title, async () => {
    server = await start();
    onShutdown(() => server.stop());
  });
  return server;
}

function announce(credentials, file, search) {
  const { storefrontUrl, backendUrl, admin, sellers } = credentials;
  console.log(`
Chợ Phiên is running (ready after ${elapsed()}).

  Shop         ${storefrontUrl}
  Operators    ${backendUrl}/app
               ${admin.email} / ${admin.password}
  Sellers      ${storefrontUrl}/ban-hang
${sellers.map(({ email, password }) => `               ${email} / ${password}`).join('\n')}

  Search       ${search}

  Also in ${file}
  Logs in ${logDirectory}
  Stop with Ctrl-C.
`);
}

/** Rejects as soon as one of the servers has ended: the shop does not run on half of them. */
function firstEnd(services, servers) {
  return Promise.race(
    servers.map(async (server) => {
      throw new services.ProcessFailedError(server, await server.exited);
    }),
  );
}

async function main() {
  const { storefrontPort, backendPort, storefrontUrl, backendUrl } = settings();
  const services = await loadLocalServices();
  await clearPorts(services);
  await build(services, 'Build (the first time takes some minutes)');

  const local = localEnvironment('demo');
  const search = await openSearchEngine(services, local);
  const env = { ...local, ...search.env };
  const database = await openDatabase(services, 'cho_phien_demo');
  const { databaseUrl } = database;
  const { publishableKey, producer } = await prepareDatabase(services, {
    ...database,
    env,
    seedName: 'seed-demo',
    title: 'Demo data',
  });
  const { backendDirectory, storefrontDirectory } = services.copyShop(join(localDirectory, 'shop'));
  const files = (name) => ({ runDirectory, logFile: join(logDirectory, `${name}.log`) });
  const backend = await startServer('Backend', () =>
    services.startBackend({
      databaseUrl,
      port: backendPort,
      env,
      cwd: backendDirectory,
      ...files('backend'),
    }),
  );
  const storefront = await startServer('Storefront', () =>
    services.startStorefront({
      port: storefrontPort,
      backendUrl: backend.url,
      publishableKey,
      env: { ...env, PORT: undefined },
      cwd: storefrontDirectory,
      ...files('storefront'),
    }),
  );

  const credentialsFile = join(localDirectory, 'credentials.json');
  const admin = { email: DEMO_ADMIN_EMAIL, password: env.DEMO_ADMIN_PASSWORD };
  const sellers = DEMO_SELLER_EMAILS.map((email) => ({
    email,
    password: env.DEMO_SELLER_PASSWORD,
  }));
  const credentials = { storefrontUrl, backendUrl, publishableKey, admin, sellers, producer };
  writeOwnerOnly(credentialsFile, credentials);
  announce(credentials, credentialsFile, search.title);
  await Promise.race([
    firstEnd(services, [backend, storefront]),
    whenDatabaseEnds(services, database.server),
  ]);
}

await runCommand(main);

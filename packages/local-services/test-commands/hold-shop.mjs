import { join } from 'node:path';
import { localEnvironment } from '../../../scripts/lib/demo-environment.mjs';
import { dataDirectory, openDatabase } from '../../../scripts/lib/local-database.mjs';
import { loadLocalServices } from '../../../scripts/lib/local-services.mjs';
import { root, runDirectory } from '../../../scripts/lib/root.mjs';
import { openSearchEngine } from '../../../scripts/lib/search-engine.mjs';
import { settings } from '../../../scripts/lib/settings.mjs';
import { onShutdown, runCommand } from '../../../scripts/lib/shutdown.mjs';

/**
 * What `npm start` keeps while it runs: PostgreSQL and Meilisearch as it starts them, and in place of
 * backend and storefront two small servers, known to other commands by the same records. Says in a
 * line of JSON where they are, and stops as the shop does.
 */
await runCommand(async () => {
  const { backendPort, storefrontPort, meilisearchPort } = settings();
  const services = await loadLocalServices();
  const hasMeilisearch = services.findMeilisearch() !== null;
  await openSearchEngine(services, localEnvironment('demo'));
  const { databaseUrl } = await openDatabase(services, 'cho_phien_demo');
  const servers = [];
  for (const [name, port] of [
    ['backend', backendPort],
    ['storefront', storefrontPort],
  ]) {
    const server = await services.startServer({
      name,
      script: join(root, 'packages/local-services/test/fixtures/http-server.mjs'),
      cwd: root,
      env: { PORT: String(port) },
      port,
      healthPath: '/',
      timeout: 30_000,
      runDirectory,
    });
    onShutdown(() => server.stop());
    servers.push(server);
  }
  const urls = servers.map(({ url }) => url);
  if (hasMeilisearch) urls.push(`http://127.0.0.1:${meilisearchPort}/health`);
  const pids = servers.map(({ pid }) => pid);
  const postgres = services.findPostgres(dataDirectory).pid;
  process.stdout.write(`${JSON.stringify({ databaseUrl, postgres, pids, urls })}\n`);
  await new Promise(() => undefined);
});

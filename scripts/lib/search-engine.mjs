import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { localDirectory, logDirectory, runDirectory } from './root.mjs';
import { settings } from './settings.mjs';
import { onShutdown } from './shutdown.mjs';

const dataDirectory = join(localDirectory, 'meilisearch');

/**
 * The search engine of this run: the one of MEILISEARCH_HOST, else a Meilisearch of this clone where
 * there is one for the system, else PostgreSQL alone. Answers what backends find in their environment,
 * and what a person is told. An index is made of the database: data that a server cannot start on is
 * thrown away.
 */
export async function openSearchEngine(services, env) {
  const given = process.env.MEILISEARCH_HOST;
  if (given) return { env: {}, title: `Meilisearch at ${given}` };
  if (!services.findMeilisearch()) {
    return { env: {}, title: 'PostgreSQL (there is no Meilisearch for this system)' };
  }
  let server;
  await step('Meilisearch', async () => {
    server = await startOnGoodData(services, {
      dataDirectory,
      port: settings().meilisearchPort,
      apiKey: env.MEILISEARCH_API_KEY,
      logFile: join(logDirectory, 'meilisearch.log'),
      runDirectory,
    });
    onShutdown(() => server.stop());
    return `port ${server.port}`;
  });
  return { env: { MEILISEARCH_HOST: server.url }, title: 'Meilisearch, PostgreSQL as its standby' };
}

async function startOnGoodData(services, options) {
  await services.assertPortFree(options.port, 'LOCAL_MEILI_PORT');
  try {
    return await services.startMeilisearch(options);
  } catch {
    rmSync(options.dataDirectory, { recursive: true, force: true });
    return services.startMeilisearch(options);
  }
}

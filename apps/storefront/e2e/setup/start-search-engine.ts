import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMeilisearch, localDirectory, startMeilisearch } from 'local-services';

interface SearchEngine {
  /** What a backend finds in its environment; empty where search runs on PostgreSQL alone. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** A Meilisearch for the journeys, as `npm start` has one, where there is one for the system. */
export async function startSearchEngine(): Promise<SearchEngine> {
  if (!findMeilisearch()) return { env: {}, stop: async () => undefined };
  const directory = mkdtempSync(join(tmpdir(), 'cho-phien-e2e-search-'));
  const server = await startMeilisearch({
    dataDirectory: directory,
    logFile: join(localDirectory, 'logs/e2e-meilisearch.log'),
  });
  return {
    env: { MEILISEARCH_HOST: server.url, MEILISEARCH_API_KEY: server.apiKey },
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

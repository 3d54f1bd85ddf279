import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMeilisearch } from 'local-services';
import { MeilisearchSearchService } from 'medusa-search-meilisearch';
import { MEILISEARCH_INDEX } from '../../src/config/meilisearch';
import { ProviderEngine } from './provider-engine';

/** Search on a Meilisearch server of its own, with the settings that the shop gives its index. */
export async function startMeilisearchEngine() {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'judged-meilisearch-'));
  const server = await startMeilisearch({ dataDirectory });
  const provider = new MeilisearchSearchService(
    { logger: console },
    { host: server.url, apiKey: server.apiKey, timeoutMs: 10_000 },
  );
  return {
    engineOf: (index: string) => new ProviderEngine(provider, index, MEILISEARCH_INDEX),
    close: async () => {
      await server.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

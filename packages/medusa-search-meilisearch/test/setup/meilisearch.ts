import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMeilisearch, startMeilisearch } from 'local-services';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; `null` where the system has none. */
    meilisearch: { host: string; apiKey: string } | null;
  }
}

/** One real server for all test files; every test uses indexes of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!findMeilisearch()) {
    project.provide('meilisearch', null);
    process.stderr.write('No Meilisearch for this system: what needs one is skipped.\n');
    return async () => undefined;
  }
  const directory = mkdtempSync(join(tmpdir(), 'medusa-search-'));
  const server = await startMeilisearch({
    dataDirectory: join(directory, 'data'),
    logFile: join(directory, 'log'),
  });
  project.provide('meilisearch', { host: server.url, apiKey: server.apiKey });
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findMeilisearch } from './find-meilisearch.js';
import { localDirectory } from './paths.js';
import { assertPortFree, freePort } from './ports.js';
import { type RunningServer, startServer } from './start-server.js';

const runProgram = new URL('../preload/run-program.mjs', import.meta.url);

export interface MeilisearchOptions {
  /** Where its data lies; made where missing. A server started on it again finds what was there. */
  dataDirectory: string;
  /** Default: a free one. */
  port?: number;
  /** Master key of at least 16 bytes; default: a new random one. */
  apiKey?: string;
  /** Default: `.local/logs/meilisearch-<port>.log`. */
  logFile?: string;
  /** Further settings of the server, such as `MEILI_MAX_INDEXING_THREADS`. */
  env?: Record<string, string | undefined>;
  /** Milliseconds to become ready; default 60 000. */
  timeout?: number;
  runDirectory?: string;
}

export interface MeilisearchServer extends RunningServer {
  readonly port: number;
  /** The master key: it may do everything. */
  readonly apiKey: string;
  readonly dataDirectory: string;
}

/**
 * Starts a Meilisearch server on loopback and resolves when it is healthy. It ends with this process.
 * `kill('SIGSTOP')` freezes it, `kill('SIGCONT')` wakes it.
 * @throws Error where this system has none (see {@link findMeilisearch}), PortTakenError
 */
export async function startMeilisearch(options: MeilisearchOptions): Promise<MeilisearchServer> {
  const { dataDirectory, apiKey = randomBytes(24).toString('base64url') } = options;
  const program = findMeilisearch();
  if (!program) {
    throw new Error('There is no Meilisearch for this system: set MEILISEARCH_PATH to one.');
  }
  const port = options.port ?? (await freePort());
  await assertPortFree(port, 'LOCAL_MEILI_PORT');
  mkdirSync(dataDirectory, { recursive: true });
  const server = await startServer({
    name: 'meilisearch',
    script: runProgram,
    arguments: [program],
    cwd: dataDirectory,
    env: {
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
      MEILI_MAX_INDEXING_MEMORY: '256MiB',
      ...options.env,
      MEILI_DB_PATH: join(dataDirectory, 'data.ms'),
      MEILI_DUMP_DIR: join(dataDirectory, 'dumps'),
      MEILI_SNAPSHOT_DIR: join(dataDirectory, 'snapshots'),
      MEILI_HTTP_ADDR: `127.0.0.1:${port}`,
      MEILI_MASTER_KEY: apiKey,
    },
    logFile: options.logFile ?? join(localDirectory, `logs/meilisearch-${port}.log`),
    port,
    healthPath: '/health',
    timeout: options.timeout ?? 60_000,
    runDirectory: options.runDirectory,
  });
  return { ...server, url: `http://127.0.0.1:${port}`, port, apiKey, dataDirectory };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  createDatabase,
  dropDatabase,
  freePort,
  localDirectory,
  type RunningServer,
  serverAt,
  startBackend as startServer,
} from 'local-services';
import type { BackendAddress } from './backend-address';
import { Database } from './database';
import { testEnvironment } from './test-environment';
import { untilSearchAnswers } from './until-search-answers';

export interface BackendOptions {
  adminUrl: string;
  templateDatabase: string;
  /** Short name for messages and for the log file. */
  name: string;
  /** Added to the backend's environment. */
  env?: Record<string, string | undefined>;
}

/** A backend process of a test's own, on a database of its own. */
export interface TestBackend {
  readonly address: BackendAddress;
  readonly database: Database;
  /** Last lines that the running process wrote. */
  log(lines?: number): string;
  /** Starts it again, on the same port and database; resolves when search answers. */
  start(env?: Record<string, string | undefined>): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Sends a signal, SIGKILL by default, and resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Ends it and drops its database. */
  close(): Promise<void>;
}

/** Copies the template and starts a backend on the copy. */
export async function createBackend(options: BackendOptions): Promise<TestBackend> {
  const { adminUrl, templateDatabase, name } = options;
  const server = serverAt(adminUrl);
  const id = `${name}_${randomBytes(4).toString('hex')}`;
  const databaseName = `cho_phien_test_${id}`;
  await createDatabase(server, databaseName, { template: templateDatabase });
  const port = await freePort();
  const address: BackendAddress = {
    url: `http://localhost:${port}`,
    databaseUrl: server.url(databaseName),
    logFile: join(localDirectory, `logs/http-tests-${id}.log`),
  };
  const database = new Database(address.databaseUrl);
  let running: RunningServer | undefined;

  const backend: TestBackend = {
    address,
    database,
    log: (lines) => running?.output(lines) ?? '',
    async start(env = {}) {
      running = await startServer({
        databaseUrl: address.databaseUrl,
        port,
        env: { ...testEnvironment(), ...options.env, ...env },
        logFile: address.logFile,
      });
      await untilSearchAnswers(address);
    },
    async stop() {
      await running?.stop();
    },
    async kill(signal = 'SIGKILL') {
      running?.kill(signal);
      await running?.exited;
    },
    async close() {
      await running?.stop();
      await dropDatabase(server, databaseName);
    },
  };
  try {
    await backend.start();
  } catch (error) {
    await backend.close();
    throw error;
  }
  return backend;
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureCluster } from './create-cluster.js';
import { type DatabaseServer, takesConnections } from './databases.js';
import { lastLines } from './log-file.js';
import { assertPortFree } from './ports.js';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.js';
import { type Postmaster, readPostmaster, servesDirectory, stopPostmaster } from './postmaster.js';
import { type Log, reachableDirectory } from './reachable-places.js';
import { runAs } from './run-as-account.js';
import { type ServerAccount, serverAccount } from './server-account.js';
import { waitUntil } from './wait-until.js';

export interface PostgresOptions {
  dataDir: string;
  port: number;
  /** Environment variable that changes the port, named when it is taken. Default LOCAL_PG_PORT. */
  portVariable?: string;
  /** False for tests: faster, and a power cut would lose the cluster. Default true. */
  durable?: boolean;
  /** Told what a person should know, such as a data directory elsewhere. */
  log?: Log;
}

export interface PostgresServer extends DatabaseServer {
  readonly port: number;
  /** Where the data really is: see `reachableDirectory`. */
  readonly dataDir: string;
  /** True when the server ran already, such as after a kill -9 of the one that had started it. */
  readonly reused: boolean;
  /** Ends the server, reused or not. */
  stop(): Promise<void>;
}

const NOT_DURABLE = ['fsync', 'synchronous_commit', 'full_page_writes'];
const LEFTOVER_MEMORY = 'pre-existing shared memory block';

function settings(port: number, durable: boolean): string {
  const values = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(durable ? [] : NOT_DURABLE.map((name) => `${name}=off`)),
  ];
  return values.map((value) => `-c ${value}`).join(' ');
}

async function launch(
  account: ServerAccount | null,
  binaries: PostgresBinaries,
  dataDir: string,
  serverSettings: string,
): Promise<void> {
  const logFile = join(dataDir, 'server.log');
  const flags = ['start', '--wait', '--timeout=60', '--silent', '-D', dataDir, '-l', logFile];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runAs(account, binaries.pgCtl, [...flags, '-o', serverSettings]);
    } catch (error) {
      const log = lastLines(logFile, 15);
      // The children of a killed server need a moment to notice that it is gone.
      if (attempt === 10 || !log.includes(LEFTOVER_MEMORY)) {
        throw new Error(`PostgreSQL did not start:\n${log}`, { cause: error });
      }
      await sleep(300);
      rmSync(logFile, { force: true });
    }
  }
}

/** Ends a server that takes no connections, and removes a pid file that names no server of ours. */
async function clearTheWay(dataDir: string): Promise<void> {
  const found = readPostmaster(dataDir);
  if (!found) return;
  if (servesDirectory(found.pid, dataDir)) await stopPostmaster(found.pid);
  // PostgreSQL would refuse to start if another program has that process id by now.
  else rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/**
 * Starts PostgreSQL on `dataDir` (created where missing), or takes over the server that already
 * runs on it, whatever its port. It outlives this process unless stopped.
 * @throws PortTakenError when somebody else listens on the port
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { durable = true, log = () => undefined, portVariable = 'LOCAL_PG_PORT' } = options;
  const account = serverAccount();
  const binaries = postgresBinaries(account, log);
  const dataDir = reachableDirectory(options.dataDir, account, log);
  const password = await ensureCluster(dataDir, binaries, account);

  const serverOn = (port: number, reused: boolean): PostgresServer => ({
    port,
    dataDir,
    reused,
    url: (database) =>
      `postgres://postgres:${password}@localhost:${port}/${encodeURIComponent(database)}`,
    stop: async () => {
      const running = readPostmaster(dataDir);
      if (running && servesDirectory(running.pid, dataDir)) await stopPostmaster(running.pid);
    },
  });

  const takeOver = async (): Promise<PostgresServer | null> => {
    const found = readPostmaster(dataDir);
    if (!found || !servesDirectory(found.pid, dataDir)) return null;
    const server = serverOn(found.port, true);
    let ready = false;
    // It may still be starting, or already be dying.
    const settled = async () => {
      ready = await takesConnections(server.url('postgres'));
      return ready || !servesDirectory(found.pid, dataDir);
    };
    await waitUntil(settled, { timeout: 30_000, interval: 100 });
    return ready ? server : null;
  };

  const running = await takeOver();
  if (running) return running;
  await clearTheWay(dataDir);
  try {
    await assertPortFree(options.port, portVariable);
    await launch(account, binaries, dataDir, settings(options.port, durable));
  } catch (error) {
    // Another process may have started it in the same moment.
    const other = await takeOver();
    if (other) return other;
    throw error;
  }
  return serverOn(options.port, false);
}

/** The server that runs on this data directory, if any; starts nothing. */
export function findPostgres(dataDir: string): Postmaster | null {
  const place = reachableDirectory(dataDir, serverAccount(), () => undefined);
  const found = readPostmaster(place);
  return found && servesDirectory(found.pid, place) ? found : null;
}

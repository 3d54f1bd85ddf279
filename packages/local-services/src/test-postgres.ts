import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseServer, serverAt } from './databases.js';
import { localDirectory } from './paths.js';
import { freePort } from './ports.js';
import { readPostmaster, servesDirectory, stopPostmaster } from './postmaster.js';
import { isMark, isStillThere, markOf } from './process-mark.js';
import { reachableDirectory } from './reachable-places.js';
import { serverAccount } from './server-account.js';
import { startPostgres } from './start-postgres.js';

export interface TestPostgres extends DatabaseServer {
  /** Address of its database `postgres`, as superuser. */
  readonly adminUrl: string;
  /** Ends the server and removes its data; nothing happens to a server that was started elsewhere. */
  stop(): Promise<void>;
}

const directory = join(localDirectory, 'test-postgres');

async function removeCluster(dataDir: string): Promise<void> {
  const running = readPostmaster(dataDir);
  if (running && servesDirectory(running.pid, dataDir)) await stopPostmaster(running.pid);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Removes the servers of test runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
    const path = join(directory, file);
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof record !== 'object' || record === null) continue;
    if (!('owner' in record) || !isMark(record.owner) || isStillThere(record.owner)) continue;
    if ('dataDir' in record && typeof record.dataDir === 'string')
      await removeCluster(record.dataDir);
    rmSync(path, { force: true });
  }
}

/**
 * A PostgreSQL for one run of tests: the one that `TEST_PG_URL` names, else a new one on a free port
 * with a data directory of its own, so that runs at the same time do not meet.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_PG_URL;
  if (given) return { ...serverAt(given), adminUrl: given, stop: async () => undefined };

  mkdirSync(directory, { recursive: true, mode: 0o755 });
  await removeLeftovers();
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const dataDir = reachableDirectory(join(directory, name), serverAccount(), () => undefined);
  const record = join(directory, `${name}.json`);
  writeFileSync(record, JSON.stringify({ owner: markOf(process.pid), dataDir }));
  const server = await startPostgres({ dataDir, port: await freePort(), durable: false });
  return {
    url: server.url,
    adminUrl: server.url('postgres'),
    stop: async () => {
      await removeCluster(dataDir);
      rmSync(record, { force: true });
    },
  };
}

import { join } from 'node:path';
import { isKept } from './kept-server.mjs';
import { step } from './progress.mjs';
import { localDirectory } from './root.mjs';
import { settings } from './settings.mjs';
import { onShutdown } from './shutdown.mjs';

export const dataDirectory = join(localDirectory, 'postgres');

/** Throws when another program listens on the port that PostgreSQL would use. */
export async function assertDatabasePort(services) {
  if (process.env.DATABASE_URL || services.findPostgres(dataDirectory)) return;
  await services.assertPortFree(settings().databasePort, 'LOCAL_PG_PORT');
}

/**
 * A database on this machine: the one of `DATABASE_URL`, else `name` on the PostgreSQL of this
 * clone, which is stopped at the end unless `npm run db:start` had started it to stay.
 */
export async function openDatabase(services, name) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await step('Database of DATABASE_URL', () => services.ensureDatabase(given));
    return { databaseUrl: given, server: null };
  }
  let server;
  await step('PostgreSQL', async () => {
    server = await startLocalPostgres(services);
    if (!isKept(server)) onShutdown(() => server.stop());
    await services.createDatabase(server, name);
    return `port ${server.port}${server.reused ? ', was running' : ''}`;
  });
  return { databaseUrl: server.url(name), server };
}

/** Starts, or takes over, the PostgreSQL of this clone. */
export function startLocalPostgres(services) {
  return services.startPostgres({
    dataDir: dataDirectory,
    port: settings().databasePort,
    log: (message) => console.log(`  ${message}`),
  });
}

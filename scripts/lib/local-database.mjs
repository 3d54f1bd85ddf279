import { join } from 'node:path';
import { isKept } from './kept-server.mjs';
import { step } from './progress.mjs';
import { localDirectory } from './root.mjs';
import { settings } from './settings.mjs';
import { onShutdown } from './shutdown.mjs';

export const dataDirectory = join(localDirectory, 'postgres');

/** Here every command that uses the PostgreSQL of this clone says so while it does. */
const usersDirectory = join(localDirectory, 'postgres-users');

/** Ids of the processes that use the PostgreSQL of this clone now. */
export function databaseUsers(services) {
  return services.usersOf(usersDirectory).map(({ pid }) => pid);
}

/** Throws when another program listens on the port that PostgreSQL would use. */
export async function assertDatabasePort(services) {
  if (process.env.DATABASE_URL || services.findPostgres(dataDirectory)) return;
  await services.assertPortFree(settings().databasePort, 'LOCAL_PG_PORT');
}

/**
 * A database on this machine: the one of `DATABASE_URL`, else `name` on the PostgreSQL of this
 * clone, which stops with the last command that uses it, unless `npm run db:start` asked it to stay.
 */
export async function openDatabase(services, name) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await step('Database of DATABASE_URL', () => services.ensureDatabase(given));
    return { databaseUrl: given, server: null };
  }
  let server;
  await step('PostgreSQL', async () => {
    const use = services.useServer(usersDirectory);
    onShutdown(async () => {
      if (use.end().length === 0 && !isKept(services)) await server?.stop();
    });
    server = await startLocalPostgres(services);
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

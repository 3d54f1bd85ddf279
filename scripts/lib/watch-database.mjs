import { dataDirectory } from './local-database.mjs';

/** Rejects when the PostgreSQL of this clone is gone; waits for ever for a server of the user's. */
export function whenDatabaseEnds(services, server) {
  if (!server) return new Promise(() => undefined);
  const pid = services.findPostgres(dataDirectory)?.pid;
  return new Promise((_resolve, reject) => {
    setInterval(() => {
      if (pid && services.isAlive(pid)) return;
      reject(new Error(`PostgreSQL ended (log: ${server.dataDir}/server.log)`));
    }, 2_000);
  });
}

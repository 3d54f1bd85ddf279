import { vi } from 'vitest';
import type { Database } from './database';

/** Resolves once so many sessions of this database wait for an advisory lock. */
export function untilWaiting(database: Database, count: number): Promise<void> {
  return vi.waitFor(
    async () => {
      const { waiting } = await database.one<{ waiting: number }>(
        `select count(*)::int as waiting from pg_locks
          where locktype = 'advisory' and not granted
            and database = (select oid from pg_database where datname = current_database())`,
      );
      if (waiting !== count) throw new Error(`${waiting} sessions wait for a lock`);
    },
    { timeout: 20_000, interval: 20 },
  );
}

import { vi } from 'vitest';
import type { Register } from './register-per-test';

interface BlockedSession {
  pid: number;
  query: string;
  blocked_by: number[];
}

/** Sessions of this database that wait for a lock at this moment, and whom they wait for. */
export function blockedSessions({ sql }: Pick<Register, 'sql'>): Promise<BlockedSession[]> {
  return sql<BlockedSession>(
    `select a.pid, a.query, pg_blocking_pids(a.pid) as blocked_by
       from pg_stat_activity a
      where a.datname = current_database()
        and exists (select 1 from pg_locks l where l.pid = a.pid and not l.granted)
      order by a.pid`,
  );
}

/** Resolves once exactly so many sessions wait for a lock. */
export function untilBlocked(
  register: Pick<Register, 'sql'>,
  count = 1,
): Promise<BlockedSession[]> {
  return vi.waitFor(
    async () => {
      const blocked = await blockedSessions(register);
      if (blocked.length !== count) throw new Error(`${blocked.length} sessions wait for a lock`);
      return blocked;
    },
    { timeout: 10_000, interval: 10 },
  );
}

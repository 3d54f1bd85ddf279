import { randomInt } from 'node:crypto';
import { vi } from 'vitest';
import type { Database } from './database';

/** A moment of the backend's work: just before it writes rows of this kind. */
export interface Moment {
  table: string;
  /** `insert`, `update` or `delete`; several joined by `or`. */
  write: string;
  /** Only rows for which this holds, in terms of `new` and `old`. */
  when?: string;
}

export interface StandStill {
  /**
   * Resolves once the backend stands there, inside so many transactions.
   * @param patience milliseconds; a minute unless told
   */
  reached(times?: number, patience?: number): Promise<void>;
  /** Ends the sessions that stand there, so that their statement never goes through. */
  cutOff(): Promise<void>;
  /** Takes the obstacle away; whoever still stands there goes on. */
  lift(): Promise<void>;
}

export interface PreparedStandStill extends StandStill {
  /** From now on whoever comes to the moment stands still. */
  begin(): Promise<void>;
}

/** Makes the backend wait at that moment. Nothing of the backend knows about it. */
export async function standStill(database: Database, moment: Moment): Promise<StandStill> {
  const obstacle = await prepareStandStill(database, moment);
  await obstacle.begin();
  return obstacle;
}

/**
 * Prepares it, without stopping anybody yet: a temporary trigger takes an advisory lock that the test
 * will hold. It must be there before anybody stands still who has written to its table.
 */
export async function prepareStandStill(
  database: Database,
  moment: Moment,
): Promise<PreparedStandStill> {
  const key = randomInt(2 ** 31);
  const name = `stand_still_${key}`;
  const holder = await database.connect();
  await holder.query(`
    create function ${name}() returns trigger language plpgsql as $$ begin
      perform pg_advisory_xact_lock(${key});
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger ${name} before ${moment.write} on ${moment.table} for each row
      ${moment.when ? `when (${moment.when})` : ''} execute function ${name}()`);

  const standing = async () => {
    const { rows } = await holder.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and not granted and objid = $1
          and database = (select oid from pg_database where datname = current_database())`,
      [key],
    );
    return rows.map(({ pid }) => pid);
  };
  return {
    async begin() {
      await holder.query('select pg_advisory_lock($1)', [key]);
    },
    async reached(times = 1, patience = 60_000) {
      await vi.waitUntil(async () => (await standing()).length >= times, {
        timeout: patience,
        interval: 10,
      });
    },
    async cutOff() {
      for (const pid of await standing()) {
        await holder.query('select pg_terminate_backend($1, 5000)', [pid]);
      }
    },
    async lift() {
      await holder.query(`drop trigger ${name} on ${moment.table}; drop function ${name}()`);
      await holder.end();
    },
  };
}

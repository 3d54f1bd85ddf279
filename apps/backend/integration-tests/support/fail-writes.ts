import { randomInt } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Database } from './database';
import type { Moment } from './stand-still';

/**
 * Lets every write of that kind fail, as a database out of order would, until the answered function is
 * called, or the test is over. Nothing of the backend knows about it.
 */
export async function failWrites(
  database: Database,
  { table, write, when }: Moment,
): Promise<() => Promise<void>> {
  const name = `fail_writes_${randomInt(2 ** 31)}`;
  await database.sql(`create function ${name}() returns trigger language plpgsql as
    $$ begin raise exception 'out of order'; end $$`);
  await database.sql(`create trigger ${name} before ${write} on ${table} for each row
    ${when ? `when (${when})` : ''} execute function ${name}()`);
  const mend = async () => {
    await database.sql(`drop trigger if exists ${name} on ${table}`);
    await database.sql(`drop function if exists ${name}()`);
  };
  onTestFinished(mend);
  return mend;
}

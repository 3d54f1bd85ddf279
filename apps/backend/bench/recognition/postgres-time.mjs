import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** Linux counts a process's time in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;
/** In `/proc/<pid>/stat`, counted from behind the name: the parent; own time, and that of ended children. */
const PARENT = 1;
const OWN_TIME = [11, 12];
const TIME_OF_ENDED = [13, 14];

/** @param {number | string} pid */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}

/**
 * Processor time of a PostgreSQL server on this machine so far, in milliseconds, all its processes
 * together; NaN where `/proc` does not tell. @param {string | undefined} connectionString
 */
export async function postgresClock(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const server = statOf(rows[0].pid)?.[PARENT];
  await client.end();
  return () => {
    const own = server === undefined ? null : statOf(server);
    if (!own) return Number.NaN;
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(statOf)
      .filter((stat) => stat?.[PARENT] === server);
    const ticks = [
      ...[...OWN_TIME, ...TIME_OF_ENDED].map((at) => own[at] ?? 0),
      ...children.flatMap((stat) => OWN_TIME.map((at) => stat?.[at] ?? 0)),
    ];
    return ticks.reduce((sum, time) => sum + time, 0) * MILLISECONDS_A_TICK;
  };
}

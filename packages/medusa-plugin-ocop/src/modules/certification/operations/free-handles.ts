import { freeHandle, isPlace, producerHandle } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

const HANDLES_PER_QUERY = 5000;

interface NamedProducer {
  name: string;
  place_scheme: string;
  place_code: string;
}

/** What a producer would be called if nobody else were. @throws for a place that does not exist */
export function handleOf({ name, place_scheme, place_code }: NamedProducer): string {
  const place = { scheme: place_scheme, code: place_code };
  if (!isPlace(place)) throw new Error(`producer ${name}: no place ${place_scheme}/${place_code}`);
  return producerHandle(name, place);
}

/**
 * A handle for each of these, in their order, that no producer of the register has. The caller holds
 * the lock of producers, or is alone.
 */
export async function freeHandles(sql: SqlExecutor, wanted: readonly string[]): Promise<string[]> {
  const asked = new Set<string>();
  const taken = new Set<string>();
  for (;;) {
    const given = allotted(wanted, taken);
    const unasked = given.filter((handle) => !asked.has(handle));
    if (unasked.length === 0) return given;
    for (const handle of await readTaken(sql, unasked)) taken.add(handle);
    for (const handle of unasked) asked.add(handle);
  }
}

function allotted(wanted: readonly string[], taken: ReadonlySet<string>): string[] {
  const given = new Set<string>();
  return wanted.map((handle) => {
    const free = freeHandle(handle, (candidate) => taken.has(candidate) || given.has(candidate));
    given.add(free);
    return free;
  });
}

async function readTaken(sql: SqlExecutor, handles: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (let start = 0; start < handles.length; start += HANDLES_PER_QUERY) {
    const batch = handles.slice(start, start + HANDLES_PER_QUERY);
    const found = await rows<{ handle: string }>(
      sql,
      `select handle from ocop_producer where deleted_at is null and handle in ${placeholders(batch)}`,
      batch,
    );
    taken.push(...found.map(({ handle }) => handle));
  }
  return taken;
}

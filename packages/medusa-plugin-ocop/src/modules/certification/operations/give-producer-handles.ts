import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { freeHandles, handleOf } from './free-handles';

const ROWS_PER_STATEMENT = 500;

interface Unnamed {
  id: string;
  name: string;
  place_scheme: string;
  place_code: string;
}

/** Names the producers of before there were handles, the one that came first before the others. */
export async function giveProducerHandles(sql: SqlExecutor): Promise<void> {
  const unnamed = await rows<Unnamed>(
    sql,
    `select id, name, place_scheme, place_code from ocop_producer where handle is null
      order by created_at, identity_key, id`,
  );
  const handles = await freeHandles(sql, unnamed.map(handleOf));
  for (let start = 0; start < unnamed.length; start += ROWS_PER_STATEMENT) {
    const batch = unnamed.slice(start, start + ROWS_PER_STATEMENT);
    await sql.execute(
      `update ocop_producer p set handle = given.handle
         from (values ${batch.map(() => '(?, ?)').join(', ')}) as given (id, handle)
        where p.id = given.id`,
      batch.flatMap(({ id }, index) => [id, handles[start + index]]),
    );
  }
}

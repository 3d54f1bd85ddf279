import type { SqlExecutor } from '../../../kernel/sql-executor';

/**
 * Says to all processes that documents of a search index have been written: what was remembered of
 * it before is not believed any more. A sequence, since nobody may wait for another's transaction.
 */
export async function raiseSearchEdition(sql: SqlExecutor): Promise<void> {
  await sql.execute("select nextval('ocop_search_edition')");
}

import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** What the register knows names of. */
export const NAME_SOURCES = ['product', 'commune', 'producer'] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** Names in one page. */
export const NAMES_PAGE = 5000;

const COLUMNS: Record<NameSource, { table: string; column: string }> = {
  product: { table: 'ocop_certificate', column: 'product_name' },
  commune: { table: 'ocop_certificate', column: 'commune' },
  producer: { table: 'ocop_producer', column: 'name' },
};

/** The next page of names after one, each once; fewer than a page when it is the last. */
export async function listNames(
  sql: SqlExecutor,
  source: NameSource,
  after: string,
): Promise<string[]> {
  const { table, column } = COLUMNS[source];
  const page = await rows<{ name: string }>(
    sql,
    `select distinct ${column} as name from ${table}
      where deleted_at is null and ${column} > ? order by 1 limit ${NAMES_PAGE}`,
    [after],
  );
  return page.map(({ name }) => name);
}

import type { CalendarDate } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/**
 * Ids of the certificates of this very product name that do not count any more, the last begun first.
 * @param name folded words, one space between them
 */
export async function findEndedOfName(
  sql: SqlExecutor,
  name: string,
  today: CalendarDate,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select c.id from ocop_certificate c
      where c.deleted_at is null and c.name_key = ?
        and ocop_standing(c, ?) in ('revoked', 'annulled', 'returned', 'lapsed')
      order by c.valid_from desc, c.id desc limit ?`,
    [name, today, limit],
  );
  return found.map(({ id }) => id);
}

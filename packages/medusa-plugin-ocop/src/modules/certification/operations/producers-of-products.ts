import type { CalendarDate } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** Product → its producer: the holder of the certificate in force, else of the last one. */
export async function producersOfProducts(
  sql: SqlExecutor,
  productIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, string>> {
  const found = await rows<{ product_id: string; producer_id: string | null }>(
    sql,
    `select p.id as product_id, ocop_producer_of(p.id, ?) as producer_id
       from unnest(?::text[]) as p(id)`,
    [today, [...new Set(productIds)]],
  );
  return new Map(
    found.flatMap(({ product_id, producer_id }) =>
      producer_id ? [[product_id, producer_id]] : [],
    ),
  );
}

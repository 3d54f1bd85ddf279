import type { CalendarDate } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A product with a certificate in force. */
export interface CertifiedProduct {
  product_id: string;
  /** Last day on which one of its certificates counts. */
  valid_to: CalendarDate;
  /** Day in Vietnam on which the register last said something about it. */
  changed_on: CalendarDate;
}

const IN_FORCE = `from ocop_certificate c
  join ocop_certificate_event e on e.sequence = c.last_event_sequence
 where c.deleted_at is null and c.product_id is not null and ocop_standing(c, ?) = 'in_force'`;

/** One page of the products in force today, by product id, and how many there are. */
export async function listCertifiedProducts(
  sql: SqlExecutor,
  today: CalendarDate,
  page: { limit: number; offset: number },
): Promise<{ products: CertifiedProduct[]; count: number }> {
  const [products, [total]] = await Promise.all([
    rows<CertifiedProduct>(
      sql,
      `select c.product_id, max(ocop_last_day(c)) as valid_to,
              to_char(max(e.recorded_at::timestamptz) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
                as changed_on
         ${IN_FORCE} group by c.product_id order by c.product_id limit ? offset ?`,
      [today, page.limit, page.offset],
    ),
    rows<{ count: number }>(sql, `select count(distinct c.product_id)::int as count ${IN_FORCE}`, [
      today,
    ]),
  ]);
  return { products, count: total?.count ?? 0 };
}

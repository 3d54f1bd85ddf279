import type { CalendarDate } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A product that the register lets be sold: with a certificate in force, or on sale after its end. */
export interface ProductOnSale {
  product_id: string;
  /** Last day on which one of its certificates counts; null where it is on sale without. */
  valid_to: CalendarDate | null;
  /** Day in Vietnam on which the register last said something about it. */
  changed_on: CalendarDate;
}

const ON_SALE = `from (
  select c.product_id, ocop_last_day(c) as valid_to, c.last_event_sequence from ocop_certificate c
   where c.deleted_at is null and c.product_id is not null and ocop_standing(c, ?) = 'in_force'
  union all
  select c.product_id, null, c.last_event_sequence from ocop_certificate c
   where c.deleted_at is null and c.product_id is not null
     and c.id in (select d.certificate_id from ocop_listing_decision d where d.action = 'debadge')
     and c.id = ocop_ordinary_by(c.product_id, ?)
  ) c join ocop_certificate_event e on e.sequence = c.last_event_sequence`;

/** One page of the products that may be sold today, by product id, and how many there are. */
export async function listProductsOnSale(
  sql: SqlExecutor,
  today: CalendarDate,
  page: { limit: number; offset: number },
): Promise<{ products: ProductOnSale[]; count: number }> {
  const [products, [total]] = await Promise.all([
    rows<ProductOnSale>(
      sql,
      `select c.product_id, max(c.valid_to) as valid_to,
              to_char(max(e.recorded_at::timestamptz) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
                as changed_on
         ${ON_SALE} group by c.product_id order by c.product_id limit ? offset ?`,
      [today, today, page.limit, page.offset],
    ),
    rows<{ count: number }>(sql, `select count(distinct c.product_id)::int as count ${ON_SALE}`, [
      today,
      today,
    ]),
  ]);
  return { products, count: total?.count ?? 0 };
}

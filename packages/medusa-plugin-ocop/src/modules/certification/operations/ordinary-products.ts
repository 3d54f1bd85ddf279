import type { CalendarDate, ListingCause } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A product that the end of its certificate left on sale as an ordinary one. */
export interface OrdinaryProduct {
  product_id: string;
  certificate_id: string;
  verification_code: string;
  cause: ListingCause;
  /** First day without the certificate. */
  since: CalendarDate;
  policy_version: number;
}

/** Which of these products have a certificate in force on a day. */
export async function readCertifiedAmong(
  sql: SqlExecutor,
  productIds: readonly string[],
  on: CalendarDate,
): Promise<Set<string>> {
  if (productIds.length === 0) return new Set();
  const found = await rows<{ product_id: string }>(
    sql,
    `select distinct c.product_id from ocop_certificate c
      where c.deleted_at is null and c.product_id in ${placeholders(productIds)}
        and ocop_standing(c, ?) = 'in_force'`,
    [...productIds, on],
  );
  return new Set(found.map(({ product_id }) => product_id));
}

/** Which of these products are sold without badge on a day, by the same rule as the database's guard. */
export async function readOrdinaryProducts(
  sql: SqlExecutor,
  productIds: readonly string[],
  on: CalendarDate,
): Promise<OrdinaryProduct[]> {
  if (productIds.length === 0) return [];
  return rows<OrdinaryProduct>(
    sql,
    `select distinct on (c.product_id) c.product_id, c.id as certificate_id, c.verification_code, d.cause,
            d.ended_on as since, d.policy_version
       from ocop_listing_decision d join ocop_certificate c on c.id = d.certificate_id
      where d.action = 'debadge' and d.deleted_at is null
        and c.product_id in ${placeholders(productIds)}
        and d.ended_on = ocop_ended_on(c, ?) and c.id = ocop_ordinary_by(c.product_id, ?)
      order by c.product_id, d.event_sequence desc`,
    [...productIds, on, on],
  );
}

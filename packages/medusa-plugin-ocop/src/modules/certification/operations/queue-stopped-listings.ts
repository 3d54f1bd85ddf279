import { addDays, type SaleStop, type SaleStopCause } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { Moment } from './decide-on-certificates';
import { queueListingChanges } from './queue-listing-changes';

/** No entry of the register: a stop is none, and nothing of a decision's progress counts it. */
const NO_ENTRY = 0;

const CAUSES = { stopped: 'sale_stopped', paused: 'sale_paused' } as const;

interface ProductOfCertificate {
  product_id: string;
  certificate_id: string;
}

/**
 * What the shop has to follow when a stop of these products is set or lifted, now and again on the day on
 * which it ends by itself.
 */
export async function queueStoppedListings(
  sql: SqlExecutor,
  productIds: readonly string[],
  stop: SaleStop | null,
  { today, now }: Moment,
): Promise<void> {
  const products = await readDeciders(sql, productIds, today);
  const changes = (cause: SaleStopCause, due_on = today) =>
    products.map((product) => ({ ...product, cause, cause_sequence: NO_ENTRY, due_on }));
  await queueListingChanges(
    sql,
    [
      ...changes(stop ? CAUSES[stop.kind] : 'sale_resumed'),
      ...(stop?.through ? changes('sale_resumed', addDays(stop.through, 1)) : []),
    ],
    now,
  );
}

/** The certificate that speaks for each product, as in `ocop_producer_of`. */
function readDeciders(
  sql: SqlExecutor,
  productIds: readonly string[],
  today: string,
): Promise<ProductOfCertificate[]> {
  return rows<ProductOfCertificate>(
    sql,
    `select distinct on (c.product_id) c.product_id, c.id as certificate_id
       from ocop_certificate c
      where c.deleted_at is null and c.product_id in ${placeholders(productIds)}
      order by c.product_id, (ocop_standing(c, ?) = 'in_force') desc,
               (ocop_standing(c, ?) = 'superseded'), c.valid_from desc, c.id desc`,
    [...productIds, today, today],
  );
}

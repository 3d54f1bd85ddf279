import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';

/** Pieces of each pack that were bought of a seller lately and not cancelled or refused; of the order as it is now. */
const SOLD_SQL = `
select l.variant_id, sum(i.quantity)::float8 as sold
  from marketplace_seller_order m
  join "order" o on o.id = m.order_id
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id
 where m.seller_id = ? and m.placed_at >= ? and m.state not in ('canceled', 'refused')
   and m.deleted_at is null and l.variant_id is not null
 group by l.variant_id`;

const found = z.object({ rows: z.array(z.object({ variant_id: z.string(), sold: z.number() })) });

/** Variant → pieces that a seller has sold since a moment. */
export async function countSoldPieces(
  container: MedusaContainer,
  sellerId: string,
  since: Date,
): Promise<Map<string, number>> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = found.parse(await connection.raw(SOLD_SQL, [sellerId, since]));
  return new Map(rows.map(({ variant_id, sold }) => [variant_id, sold]));
}

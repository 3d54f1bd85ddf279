import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readsOf, rows } from '../../kernel/sql-executor';
import type { Refusal } from './gate-error';
import { saleSentence } from './sale-sentence';

interface Row {
  product_id: string;
  product_title: string | null;
  variant_id: string;
  available: string | null;
}

/** Of one place, since Medusa reserves a line at one; a reservation asks for what is not there yet. */
const SHORT_SQL = `
select v.product_id, p.title as product_title, v.id as variant_id,
       (select floor(max(e.stocked_quantity - e.reserved_quantity)
                     / nullif(k.required_quantity, 0)) from inventory_level e
         where e.inventory_item_id = k.inventory_item_id and e.deleted_at is null) as available
  from product_variant_inventory_item k
  join product_variant v on v.id = k.variant_id and v.deleted_at is null
  left join product p on p.id = v.product_id
 where k.inventory_item_id = ? and k.deleted_at is null
 order by v.product_id, v.id`;

/** The products whose stock an inventory item is, as refusals: Medusa's own errors name the item only. */
export async function shortageOfItem(
  container: MedusaContainer,
  inventoryItemId: string,
): Promise<Refusal[]> {
  const sql = readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const found = await rows<Row>(sql, SHORT_SQL, [inventoryItemId]);
  return found.map(({ product_id, product_title, variant_id, available: left }) => {
    const available = Math.max(0, Number(left ?? 0));
    return {
      line_item_id: null,
      product_id,
      product_title,
      variant_id,
      reason: 'insufficient_stock',
      since: null,
      through: null,
      decision: null,
      reason_code: null,
      available,
      message: saleSentence(product_title, 'insufficient_stock', available),
    };
  });
}

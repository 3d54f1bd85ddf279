import type { OrderLookUpBody } from 'ocop-contract';
import { parseOrderNumber } from 'ocop-core';
import { rows, type SqlExecutor } from '../../kernel/sql-executor';
import { isSameContact } from '../../workflows/orders/same-contact';

interface KnownOrder {
  id: string;
  email: string | null;
  phone: string | null;
}

/**
 * The id of the order with this number and this phone number or address; null where there is none, it is
 * another shop's, or the contact is another: nobody can tell these apart. One statement whatever comes
 * of it, so that it takes the same time.
 */
export async function findOrder(
  sql: SqlExecutor,
  { number, contact }: OrderLookUpBody,
  salesChannelIds: readonly string[],
): Promise<string | null> {
  const [order] = await rows<KnownOrder>(
    sql,
    `select o.id, o.email, a.phone from (select ?::int as wanted) asked
       left join "order" o on o.display_id = asked.wanted and o.deleted_at is null
         and not o.is_draft_order and o.sales_channel_id = any(?)
       left join order_address a on a.id = o.shipping_address_id
      where o.id is not null
      order by o.created_at desc limit 1`,
    [parseOrderNumber(number) ?? 0, [...salesChannelIds]],
  );
  const known = isSameContact(contact, [order?.phone, order?.email]);
  return order && known ? order.id : null;
}

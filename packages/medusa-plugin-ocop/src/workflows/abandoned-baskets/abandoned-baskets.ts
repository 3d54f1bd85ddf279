import { z } from '@medusajs/framework/zod';
import { type Connection, readsOf, rows } from '../../kernel/sql-executor';

export interface AbandonedAfter {
  /** Days without a change after which a basket with goods is abandoned. */
  days: number;
  /** Hours after which an empty one is. */
  emptyHours: number;
}

const basketRow = z.object({
  id: z.string(),
  address_ids: z.array(z.string()),
  payment_collection_ids: z.array(z.string()),
  payment_session_ids: z.array(z.string()),
});

export type AbandonedBasket = z.infer<typeof basketRow>;

const OF_PAYMENT = `from cart_payment_collection l
  join payment_session s on s.payment_collection_id = l.payment_collection_id and s.deleted_at is null
 where l.cart_id = c.id and l.deleted_at is null`;

/**
 * Baskets that nobody has touched for so long, oldest first: none that became an order, and none with a
 * payment that is under way or made.
 * @param id only this basket, to look again under its lock
 */
export async function findAbandonedBaskets(
  connection: Connection,
  { days, emptyHours }: AbandonedAfter,
  { most, id }: { most: number; id?: string },
): Promise<AbandonedBasket[]> {
  const found = await rows<unknown>(
    readsOf(connection),
    `select c.id,
            array_remove(array[c.shipping_address_id, c.billing_address_id], null) as address_ids,
            array(select l.payment_collection_id from cart_payment_collection l
                   where l.cart_id = c.id and l.deleted_at is null) as payment_collection_ids,
            array(select s.id ${OF_PAYMENT}) as payment_session_ids
       from cart c
       left join lateral (select max(i.updated_at) as touched, count(*) as lines
                            from cart_line_item i
                           where i.cart_id = c.id and i.deleted_at is null) goods on true
      where c.completed_at is null and c.deleted_at is null
        and greatest(c.updated_at, goods.touched)
            < now() - case when goods.lines = 0 then make_interval(hours => ?::int)
                           else make_interval(days => ?::int) end
        and (?::text is null or c.id = ?::text)
        and not exists (select 1 from order_cart o where o.cart_id = c.id and o.deleted_at is null)
        and not exists (select 1 ${OF_PAYMENT} and s.status in ('authorized', 'captured', 'requires_more'))
        and not exists (select 1 from cart_payment_collection l
                          join payment p on p.payment_collection_id = l.payment_collection_id
                         where l.cart_id = c.id and l.deleted_at is null and p.canceled_at is null)
      order by c.updated_at limit ?::int`,
    [emptyHours, days, id ?? null, id ?? null, most],
  );
  return z.array(basketRow).parse(found);
}

/** Addresses that no basket holds any more, since another took their place, and that nobody has touched for so long. */
export async function findLooseAddresses(
  connection: Connection,
  { emptyHours }: AbandonedAfter,
  most: number,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    readsOf(connection),
    `select a.id from cart_address a
      where a.updated_at < now() - make_interval(hours => ?::int)
        and not exists (select 1 from cart c where c.shipping_address_id = a.id)
        and not exists (select 1 from cart c where c.billing_address_id = a.id)
      limit ?::int`,
    [emptyHours, most],
  );
  return found.map(({ id }) => id);
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';
import { ordersOf } from '../../container/orders';
import { orLater } from '../sellers/follow-stop';
import { actOnOrder } from './act-on-order';
import { followCanceledOrder } from './follow-canceled-order';
import { openSellerOrder } from './open-seller-order';

/** A completion writes its order first and takes it back where it fails; what is older stands. */
const SETTLED = "interval '2 minutes'";

/** Orders that came past their desk: a crash, or a draft of staff. */
const MISSED_SQL = `
select o.id from "order" o
  left join marketplace_seller_order m on m.order_id = o.id and m.deleted_at is null
 where m.id is null and o.deleted_at is null and o.canceled_at is null and not o.is_draft_order
   and o.updated_at > now() - interval '7 days' and o.created_at < now() - ${SETTLED}
 order by o.created_at limit 200`;

/** Orders that were cancelled, or have gone, and whose seller still works on them. */
const CANCELED_SQL = `
select m.order_id as id, o.id is null or o.deleted_at is not null as gone
  from marketplace_seller_order m left join "order" o on o.id = m.order_id
 where m.state in ('to_pay', 'to_answer', 'confirmed') and m.deleted_at is null
   and (m.pending_act is null or m.pending_act not in ('cancel', 'expire'))
   and (o.id is null or o.deleted_at is not null or o.canceled_at is not null)
   and (o.canceled_at is not null or m.created_at < now() - ${SETTLED})
 limit 200`;

/** Cash, and transfers, that staff have captured. */
const CAPTURED_SQL = `
select distinct m.order_id as id, m.state = 'to_pay' as sent from marketplace_seller_order m
  join order_payment_collection l on l.order_id = m.order_id and l.deleted_at is null
  join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
  join capture c on c.payment_id = p.id and c.deleted_at is null
 where (m.is_cash and m.collected_at is null and m.state in ('shipped', 'delivered')
        or m.state = 'to_pay')
   and m.pending_act is null and m.deleted_at is null
 limit 200`;

const found = z.object({
  rows: z.array(
    z.object({ id: z.string(), gone: z.boolean().nullish(), sent: z.boolean().nullish() }),
  ),
});

/** Lets rows of orders follow what happened to the orders beside their sellers. */
export async function followOrders(container: MedusaContainer): Promise<void> {
  const orders = ordersOf(container);
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ask = async (sql: string) => found.parse(await connection.raw(sql)).rows;
  for (const { id } of await ask(MISSED_SQL)) {
    await orLater(container, `order ${id} on its seller’s desk`, () =>
      openSellerOrder(container, id),
    );
  }
  for (const { id, gone } of await ask(CANCELED_SQL)) {
    await orLater(container, `the end of order ${id}`, () =>
      gone ? orders.dropOrder(id) : followCanceledOrder(container, id),
    );
  }
  for (const { id, sent } of await ask(CAPTURED_SQL)) {
    await orLater(container, `the money of order ${id}`, () =>
      sent ? receiveByOperator(container, id) : orders.followCapture(id),
    );
  }
}

function receiveByOperator(container: MedusaContainer, order_id: string): Promise<void> {
  const act = { act: 'receive', detail: {}, actor: 'operator' } as const;
  return actOnOrder(container, { order_id, seller_id: null, ...act });
}

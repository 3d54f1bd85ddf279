import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  placeholders,
  readsOf,
  rows,
  type SqlExecutor,
} from 'medusa-plugin-ocop/kernel/sql-executor';
import { REVIEW_MODULE, type ReviewModuleService } from 'medusa-plugin-ocop/modules/review';
import { pseudonymOfOrder } from 'ocop-core';
import { questionsOf } from '../../container/questions';
import { SHORT_CHANNELS } from '../../kernel/short-channel';
import { purgeProductPages } from '../listings/purge-product-pages';
import { readStoredOrder } from '../orders/stored-order';
import { forgetCarts } from './forget-carts';
import { NOBODYS_ADDRESS } from './nobodys-address';

/**
 * Takes out of an order who bought it. Goods, amounts and days stay: accounting keeps them. Done again, it changes
 * nothing more.
 */
export async function makeOrderNobodys(container: MedusaContainer, orderId: string): Promise<void> {
  await forgetQuestions(container, orderId);
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction((transaction) => forgetBuyer(readsOf(transaction), orderId));
  await forgetAuthor(container, orderId);
}

/** What was asked about its goods from the order's own address, which need not be that of the account. */
async function forgetQuestions(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readStoredOrder(container, orderId);
  if (!order?.email) return;
  const goods = order.lines.flatMap(({ product_id }) => product_id ?? []);
  const asked = await questionsOf(container).forgetAsker(order.email, goods);
  if (asked.length > 0) await purgeProductPages(container, asked);
}

async function forgetBuyer(sql: SqlExecutor, orderId: string): Promise<void> {
  const email = pseudonymOfOrder(orderId);
  await sql.execute(
    `update order_address set ${NOBODYS_ADDRESS} where id in (
       select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = ?)`,
    [orderId],
  );
  await sql.execute(
    `update fulfillment_address set ${NOBODYS_ADDRESS} where id in (
       select f.delivery_address_id from fulfillment f
         join order_fulfillment l on l.fulfillment_id = f.id where l.order_id = ?)`,
    [orderId],
  );
  const carts = await rows<{ cart_id: string }>(
    sql,
    'select cart_id from order_cart where order_id = ?',
    [orderId],
  );
  await forgetCarts(
    sql,
    carts.map(({ cart_id }) => cart_id),
    email,
  );
  // Before its own address goes: it need not be that of the account. What went to a phone was its buyer's alone.
  await sql.execute(
    `delete from notification n using "order" o
      where o.id = ? and n.trigger_type = 'marketplace'
        and (n."to" = o.email or n.channel in ${placeholders(SHORT_CHANNELS)})
        and (n.data -> 'fields' ->> 'number' = o.display_id::text
             or n."to" = o.email and n.template = 'question_answered')`,
    [orderId, ...SHORT_CHANNELS],
  );
  await sql.execute(
    `update "order" set email = ?, customer_id = null,
            metadata = metadata - array['buyer_note', 'invoice', 'gift_note'],
            updated_at = now() where id = ?`,
    [email, orderId],
  );
}

async function forgetAuthor(container: MedusaContainer, orderId: string): Promise<void> {
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  const written = await reviews.listReviews({ order_id: orderId });
  const named = written.filter(({ author }) => author !== '');
  if (named.length === 0) return;
  await reviews.updateReviews(named.map(({ id }) => ({ id, author: '' })));
  await purgeProductPages(
    container,
    named.map(({ product_id }) => product_id),
  );
}

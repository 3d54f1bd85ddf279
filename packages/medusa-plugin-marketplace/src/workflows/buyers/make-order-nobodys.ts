import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { REVIEW_MODULE, type ReviewModuleService } from 'medusa-plugin-ocop/modules/review';
import { pseudonymOfOrder } from 'ocop-core';

/** Addresses of an order, of its parcels and of the carts that it was: province and commune say nothing of anybody. */
const ADDRESS = `first_name = '', last_name = null, phone = null, company = null,
  address_1 = '', address_2 = null, postal_code = null, metadata = null, updated_at = now()`;

/**
 * Takes out of an order who bought it. Goods, amounts and days stay: accounting keeps them. Done again, it changes
 * nothing more.
 */
export async function makeOrderNobodys(container: MedusaContainer, orderId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const email = pseudonymOfOrder(orderId);
  await connection.transaction(async (transaction) => {
    const run = (sql: string, params: unknown[]) => transaction.raw(sql, params as string[]);
    await run(
      `update order_address set ${ADDRESS} where id in (
         select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = ?)`,
      [orderId],
    );
    await run(
      `update fulfillment_address set ${ADDRESS} where id in (
         select f.delivery_address_id from fulfillment f
           join order_fulfillment l on l.fulfillment_id = f.id where l.order_id = ?)`,
      [orderId],
    );
    await run(
      `update cart_address set ${ADDRESS} where id in (
         select unnest(array[c.shipping_address_id, c.billing_address_id])
           from cart c join order_cart l on l.cart_id = c.id where l.order_id = ?)`,
      [orderId],
    );
    await run(
      `update cart set email = ?, customer_id = null, metadata = null, updated_at = now()
        where id in (select cart_id from order_cart where order_id = ?)`,
      [email, orderId],
    );
    await run(
      `update "order" set email = ?, customer_id = null,
              metadata = metadata - array['buyer_note', 'invoice', 'gift_note'],
              updated_at = now() where id = ?`,
      [email, orderId],
    );
  });
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  const written = await reviews.listReviews({ order_id: orderId });
  const named = written.filter(({ author }) => author !== '');
  if (named.length > 0) await reviews.updateReviews(named.map(({ id }) => ({ id, author: '' })));
}

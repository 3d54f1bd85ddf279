import { placeholders, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { NOBODYS_ADDRESS } from './nobodys-address';

/** Takes out of carts who filled them: goods and sums stay. @param email what stands for theirs from now on */
export async function forgetCarts(
  sql: SqlExecutor,
  ids: readonly string[],
  email: string | null,
): Promise<void> {
  const carts = placeholders(ids);
  await sql.execute(
    `update cart_address set ${NOBODYS_ADDRESS} where id in (
       select unnest(array[shipping_address_id, billing_address_id]) from cart where id in ${carts})`,
    [...ids],
  );
  // Medusa keeps with a payment who was signed in, with name, phone and all addresses.
  await sql.execute(
    `update payment_session set context = null, updated_at = now()
      where context is not null and payment_collection_id in (
        select payment_collection_id from cart_payment_collection where cart_id in ${carts})`,
    [...ids],
  );
  await sql.execute(
    `update cart set email = ?, customer_id = null, metadata = null, updated_at = now()
      where id in ${carts}`,
    [email, ...ids],
  );
}

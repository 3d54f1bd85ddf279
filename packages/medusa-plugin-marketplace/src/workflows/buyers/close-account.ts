import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { placeholders, readsOf, rows } from 'medusa-plugin-ocop/kernel/sql-executor';
import { withCartLock } from 'medusa-plugin-ocop/workflows';
import { buyersOf } from '../../container/buyers';
import { questionsOf } from '../../container/questions';
import type { DeletionRow } from '../../modules/buyer';
import { purgeProductPages } from '../listings/purge-product-pages';
import { withAccountLock } from './account-lock';
import { forgetCarts } from './forget-carts';
import { forgetIdentities } from './forget-identities';

/**
 * Ends an account, alone with its address: whoever signs in meanwhile waits, and begins anew. Cut off, it is done again
 * from the first step. What signs in goes first, so that a new account never shares it with one that ends; the
 * customers go last, since the rest is found by them.
 */
export function closeAccount(container: MedusaContainer, row: DeletionRow): Promise<void> {
  return withAccountLock(container, row.email, async () => {
    await forgetIdentities(container, row);
    const guests = await guestsOf(container, row.email);
    await forgetBaskets(container, [row.customer_id, ...guests]);
    await purgeProductPages(container, await questionsOf(container).forgetAsker(row.email, null));
    await forgetAccountHolders(container, row.email);
    const gone = await withoutOrders(container, guests);
    await deleteCustomers(container, [row.customer_id, ...gone]);
    await buyersOf(container).noteAccountDeleted(row);
  });
}

/** Medusa keeps a customer of their own for what somebody filled into baskets without being signed in. */
async function guestsOf(container: MedusaContainer, email: string): Promise<string[]> {
  const guests = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: false }, { select: ['id'] });
  return guests.map(({ id }) => id);
}

/** Those of whom there is no order that never joined the account: that one is found by its pass, as before. */
async function withoutOrders(
  container: MedusaContainer,
  customerIds: readonly string[],
): Promise<string[]> {
  const bought = await rows<{ customer_id: string }>(
    sqlOf(container),
    `select distinct customer_id from "order" where customer_id in ${placeholders(customerIds)}`,
    [...customerIds],
  );
  const kept = new Set(bought.map(({ customer_id }) => customer_id));
  return customerIds.filter((id) => !kept.has(id));
}

/** Who pays, as Medusa keeps them with each provider of payments, and the provider itself may. */
async function forgetAccountHolders(container: MedusaContainer, email: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const found = { entity: 'account_holder', fields: ['id'], filters: { email } };
  const { data: holders } = await query.graph(found);
  const payment = container.resolve(Modules.PAYMENT);
  for (const { id } of holders) await payment.deleteAccountHolder(id);
}

/** Customers with their addresses. Medusa's own workflow would keep the row, with its address. */
async function deleteCustomers(
  container: MedusaContainer,
  customerIds: readonly string[],
): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER);
  const addresses = await customers.listCustomerAddresses({ customer_id: [...customerIds] });
  await customers.deleteCustomerAddresses(addresses.map(({ id }) => id));
  await customers.deleteCustomers([...customerIds]);
}

/** Baskets that became no order themselves. One that is being ordered is waited for: its order is looked for after. */
async function forgetBaskets(
  container: MedusaContainer,
  customerIds: readonly string[],
): Promise<void> {
  const sql = sqlOf(container);
  const baskets = await rows<{ id: string }>(
    sql,
    `select id from cart c where customer_id in ${placeholders(customerIds)}
        and not exists (select 1 from order_cart l where l.cart_id = c.id)`,
    [...customerIds],
  );
  for (const { id } of baskets) {
    await withCartLock(container, id, () => forgetCarts(sql, [id], null));
  }
}

function sqlOf(container: MedusaContainer) {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

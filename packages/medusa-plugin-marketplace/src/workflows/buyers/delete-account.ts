import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { readsOf, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { deleteBy } from 'ocop-core';
import { buyersOf } from '../../container/buyers';
import type { DeletionRow } from '../../modules/buyer';
import { orLater } from '../sellers/follow-stop';
import { makeOrderNobodys } from './make-order-nobodys';
import { isOrderOver } from './order-is-over';

export interface Deletion {
  dueAt: Date;
  /** Orders that keep name and address until they are over. */
  openOrders: number;
}

/**
 * Deletes an account: what is wanted is kept first, then carried out, and again by the minute's job wherever it was cut
 * off. Orders stay, without the person, as accounting asks; an open one keeps whom it goes to until it is over.
 */
export async function deleteAccount(
  container: MedusaContainer,
  { customerId, identityId }: { customerId: string; identityId: string },
): Promise<Deletion> {
  const customers = container.resolve(Modules.CUSTOMER);
  const { email } = await customers.retrieveCustomer(customerId);
  const row = await buyersOf(container).openDeletion({
    customer_id: customerId,
    auth_identity_id: identityId,
    email: email ?? '',
    order_ids: await ordersOfCustomer(container, customerId),
    due_at: deleteBy(new Date()),
  });
  return { dueAt: new Date(row.due_at), openOrders: await carryOut(container, row) };
}

/** Carries out what is left of deletions. */
export async function finishDeletions(container: MedusaContainer): Promise<void> {
  for (const row of await buyersOf(container).listOpenDeletions()) {
    await orLater(container, `the deletion ${row.id}`, () => carryOut(container, row));
  }
}

/** Answers how many orders are left. Each step is found again, and does nothing twice. */
async function carryOut(container: MedusaContainer, row: DeletionRow): Promise<number> {
  await deleteCustomer(container, row);
  await forgetBaskets(container, row.customer_id);
  await buyersOf(container).noteAccountDeleted(row);
  const left: string[] = [];
  // What was ordered while the account was being deleted is looked for each time.
  const later = await ordersOfCustomer(container, row.customer_id);
  for (const orderId of new Set([...row.order_ids, ...later])) {
    if (await isOrderOver(container, orderId)) await makeOrderNobodys(container, orderId);
    else left.push(orderId);
  }
  if (left.length === 0) await forgetLetters(container, row.email);
  await buyersOf(container).keepLeftOrders(row.id, left);
  return left.length;
}

/** The customer with addresses, and what signs in as them. Medusa's own workflow would keep the row, with its address. */
async function deleteCustomer(
  container: MedusaContainer,
  { customer_id, auth_identity_id }: DeletionRow,
): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER);
  const auth = container.resolve(Modules.AUTH);
  const [customer] = await customers.listCustomers({ id: customer_id });
  if (customer) {
    const addresses = await customers.listCustomerAddresses({ customer_id });
    await customers.deleteCustomerAddresses(addresses.map(({ id }) => id));
    await customers.deleteCustomers(customer_id);
  }
  if (auth_identity_id) {
    const [identity] = await auth.listAuthIdentities({ id: [auth_identity_id] });
    if (identity) await auth.deleteAuthIdentities([identity.id]);
  }
}

async function ordersOfCustomer(container: MedusaContainer, customerId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sqlOf(container),
    `select id from "order" where customer_id = ? and deleted_at is null order by created_at`,
    [customerId],
  );
  return found.map(({ id }) => id);
}

/** Baskets that were never ordered. */
async function forgetBaskets(container: MedusaContainer, customerId: string): Promise<void> {
  await sqlOf(container).execute(
    `update cart set email = null, customer_id = null, shipping_address_id = null,
            billing_address_id = null, updated_at = now()
      where customer_id = ? and completed_at is null`,
    [customerId],
  );
}

/** Letters that were written to somebody who is not here any more. */
async function forgetLetters(container: MedusaContainer, email: string): Promise<void> {
  if (email === '') return;
  await sqlOf(container).execute(
    `delete from notification where "to" = ? and trigger_type = 'marketplace'`,
    [email],
  );
}

function sqlOf(container: MedusaContainer): SqlExecutor {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

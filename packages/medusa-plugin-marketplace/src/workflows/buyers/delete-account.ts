import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { readsOf, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { deleteBy } from 'ocop-core';
import { buyersOf } from '../../container/buyers';
import type { DeletionRow } from '../../modules/buyer';
import { orLater } from '../sellers/follow-stop';
import { closeAccount } from './close-account';
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
  // None where this was asked before and cut off: then what was kept first is gone on with.
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customerId });
  const row = await buyersOf(container).openDeletion({
    customer_id: customerId,
    auth_identity_id: identityId,
    email: customer?.email ?? '',
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
  if (!row.account_deleted_at) await closeAccount(container, row);
  const left: string[] = [];
  // What was ordered while the account was being deleted is looked for after it.
  const later = await ordersOfCustomer(container, row.customer_id);
  for (const orderId of new Set([...row.order_ids, ...later])) {
    if (await isOrderOver(container, orderId)) await makeOrderNobodys(container, orderId);
    else left.push(orderId);
  }
  if (left.length === 0) await forgetLetters(container, row);
  await buyersOf(container).keepLeftOrders(row.id, left);
  return left.length;
}

async function ordersOfCustomer(container: MedusaContainer, customerId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sqlOf(container),
    `select id from "order" where customer_id = ? and deleted_at is null order by created_at`,
    [customerId],
  );
  return found.map(({ id }) => id);
}

/**
 * Letters that were written to who asked. Those about an order went with it; later ones are of whoever began anew with
 * the address.
 */
async function forgetLetters(
  container: MedusaContainer,
  { email, requested_at }: DeletionRow,
): Promise<void> {
  await sqlOf(container).execute(
    `delete from notification where "to" = ? and trigger_type = 'marketplace' and created_at <= ?`,
    [email, requested_at],
  );
}

function sqlOf(container: MedusaContainer): SqlExecutor {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

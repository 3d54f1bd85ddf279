import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { z } from 'zod';

const found = z.array(
  z.object({
    id: z.string(),
    customer_id: z.string().nullish(),
    customer: z.object({ has_account: z.boolean() }).nullish(),
  }),
);

/**
 * Makes orders, which their sender has shown passes for, the account's. Of an order that is somebody's account's
 * already nothing changes; of two accounts at once one has it. Answers which are this account's now.
 */
export async function joinOrders(
  container: MedusaContainer,
  customerId: string,
  orderIds: readonly string[],
): Promise<string[]> {
  const joined: string[] = [];
  for (const id of orderIds) {
    const isOwn = await container
      .resolve(Modules.LOCKING)
      .execute(`order-owner:${id}`, () => join(container, customerId, id), { timeout: 10 });
    if (isOwn) joined.push(id);
  }
  return joined;
}

async function join(container: MedusaContainer, customerId: string, id: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: ['id', 'customer_id', 'customer.has_account'],
    filters: { id },
  });
  const [order] = found.parse(data);
  if (!order) return false;
  if (order.customer_id === customerId) return true;
  if (order.customer?.has_account) return false;
  await container.resolve(Modules.ORDER).updateOrders(id, { customer_id: customerId });
  return true;
}

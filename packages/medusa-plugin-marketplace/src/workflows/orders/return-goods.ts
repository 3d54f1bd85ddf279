import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
  cancelReturnRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from '@medusajs/medusa/core-flows';
import { z } from 'zod';
import type { StoredOrder } from './stored-order';

const returnsSchema = z.array(z.object({ id: z.string(), status: z.string() }));
const changesSchema = z.array(z.object({ id: z.string() }));

interface Item {
  id: string;
  quantity: number;
}

/**
 * All goods of an order are in stock again, by a return that is asked for and received. Cut off anywhere, it goes
 * on from what is there: what was begun and not confirmed is begun anew.
 */
export async function returnGoods(
  container: MedusaContainer,
  order: StoredOrder,
  actor: string,
): Promise<void> {
  const items = order.lines.map(({ id, quantity }) => ({ id, quantity }));
  const known = await returnOf(container, order.id);
  if (known?.status === 'received') return;
  if (known?.status === 'open') {
    await cancelReturnRequestWorkflow(container).run({ input: { return_id: known.id } });
  }
  const returnId =
    known?.status === 'requested' ? known.id : await requestReturn(container, order, items, actor);
  await receiveReturn(container, order.id, returnId, items);
}

async function returnOf(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'return',
    fields: ['id', 'status'],
    filters: { order_id: orderId },
  });
  return returnsSchema.parse(data).find(({ status }) => status !== 'canceled') ?? null;
}

async function requestReturn(
  container: MedusaContainer,
  { id: order_id, parcels }: StoredOrder,
  items: Item[],
  created_by: string,
): Promise<string> {
  const location_id = parcels[0]?.location_id;
  const { result } = await beginReturnOrderWorkflow(container).run({
    input: { order_id, created_by, ...(location_id ? { location_id } : {}) },
  });
  const return_id = z.object({ return_id: z.string() }).parse(result).return_id;
  await requestItemReturnWorkflow(container).run({ input: { return_id, items } });
  await confirmReturnRequestWorkflow(container).run({ input: { return_id } });
  return return_id;
}

async function receiveReturn(
  container: MedusaContainer,
  orderId: string,
  return_id: string,
  items: Item[],
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order_change',
    fields: ['id'],
    filters: { order_id: orderId, return_id, status: ['pending', 'requested'] },
  });
  if (changesSchema.parse(data).length > 0) {
    await cancelReturnReceiveWorkflow(container).run({ input: { return_id } });
  }
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } });
  await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items } });
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } });
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ordersOf } from '../../container/orders';
import { TRANSFER_KEY } from '../transfers/tell-of-transfer';
import { tellOfNewOrder, tellOfOrderEvent } from './tell-of-order';

const HOUR = 3_600_000;
const MOST_AT_ONCE = 200;

/**
 * Tells of what happened within an hour and nobody was told of: a process may end between a commit and its
 * letter. Whoever has a letter gets no second one, by its key.
 */
export async function tellOfRecentOrders(container: MedusaContainer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - HOUR);
  const orders = ordersOf(container);
  const page = { take: MOST_AT_ONCE } as const;
  const [events, placed] = await Promise.all([
    orders.listSellerOrderEvents({ at: { $gt: since } }, { ...page, order: { at: 'DESC' } }),
    orders.listSellerOrders(
      { placed_at: { $gt: since }, state: ['to_answer', 'to_pay'] },
      { ...page, order: { placed_at: 'DESC' } },
    ),
  ]);
  if (events.length + placed.length === 0) return;
  const told = await toldSince(container, since);
  for (const event of events) {
    if (!told.some((key) => key.includes(event.id))) await tellOfOrderEvent(container, event);
  }
  for (const { order_id, state } of placed) {
    const begin = state === 'to_pay' ? TRANSFER_KEY : 'seller-order-new:';
    if (!told.some((key) => key.startsWith(`${begin}${order_id}:`))) {
      await tellOfNewOrder(container, order_id);
    }
  }
}

/** The keys of the letters of that time, which Medusa's types leave out. */
async function toldSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(
      { trigger_type: 'marketplace', created_at: { $gt: since.toISOString() } },
      { take: 10 * MOST_AT_ONCE },
    );
  return letters.map((letter) => String(Reflect.get(letter, 'idempotency_key') ?? ''));
}

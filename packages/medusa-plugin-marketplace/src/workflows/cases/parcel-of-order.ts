import type { MedusaContainer } from '@medusajs/framework/types';
import type { ParcelFacts } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { readStoredOrder } from '../orders/stored-order';

/** A parcel as the rules of cases ask of it, and whose it is. */
export interface OrderParcel extends ParcelFacts {
  sellerId: string | null;
}

/**
 * How far a parcel is: as its seller said, or, of the operator's own goods, as Medusa's fulfilments say it.
 * Null where there is no such order.
 */
export async function parcelOfOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderParcel | null> {
  const [order, row] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
  ]);
  if (!order) return null;
  const dates = (moments: (Date | null | undefined)[]) =>
    moments.flatMap((moment) => (moment ? new Date(moment) : []));
  const shipped = dates([row?.shipped_at, ...order.parcels.map((one) => one.shipped_at)]);
  const delivered = dates([row?.delivered_at, ...order.parcels.map((one) => one.delivered_at)]);
  return {
    sellerId: row?.seller_id ?? null,
    // What was refused at the door went back, and was never its buyer's.
    isCanceled: Boolean(order.canceled_at) || row?.state === 'canceled' || row?.state === 'refused',
    shippedAt: earliest(shipped),
    deliveredAt: latest(delivered),
  };
}

function earliest(dates: readonly Date[]): Date | null {
  return dates.length === 0 ? null : new Date(Math.min(...dates.map(Number)));
}

function latest(dates: readonly Date[]): Date | null {
  return dates.length === 0 ? null : new Date(Math.max(...dates.map(Number)));
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { OrderConflict } from './order-conflict';

const NOT_HAD = /Failed to acquire lock|Timed-out acquiring lock/;

/** One act of a seller's at a time on an order. @throws OrderConflict `order_acting` */
export function underActLock<T>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<T>,
): Promise<T> {
  return underLock(container, `seller-order:${orderId}`, work);
}

/**
 * The lock under which a buyer cancels an order (ADR 0050), taken inside that of an act: of a seller who
 * confirms and a buyer who cancels one comes first, and the other sees it. @throws OrderConflict `order_acting`
 */
export function underOrderLock<T>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<T>,
): Promise<T> {
  return underLock(container, orderId, work);
}

async function underLock<T>(
  container: MedusaContainer,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  let isHeld = false;
  const held = () => {
    isHeld = true;
    return work();
  };
  try {
    return await container.resolve(Modules.LOCKING).execute(key, held, { timeout: 10 });
  } catch (error) {
    const isLate = !isHeld && error instanceof Error && NOT_HAD.test(error.message);
    throw isLate ? new OrderConflict('order_acting') : error;
  }
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { ordersOf } from '../../container/orders';
import { orLater } from '../sellers/follow-stop';
import { openSellerOrder } from './open-seller-order';

interface Scope {
  container: MedusaContainer;
}

/**
 * For the hook `orderCreated` of `complete-cart`, before the clearance: the order is on its seller's desk when the
 * buyer is answered, and off it again where the completion fails. What fails here fails no checkout: the order
 * is found within minutes.
 */
export const noteNewOrder = {
  invoke: async (
    { order_id }: { order_id: string },
    { container }: Scope,
  ): Promise<StepResponse<undefined, string>> => {
    await orLater(container, `order ${order_id} on its seller’s desk`, () =>
      openSellerOrder(container, order_id),
    );
    return new StepResponse(undefined, order_id);
  },
  compensate: async (orderId: string | undefined, { container }: Scope): Promise<void> => {
    if (orderId) await ordersOf(container).dropOrder(orderId);
  },
};

import { createStep } from '@medusajs/framework/workflows-sdk';
import { clearCompletedOrder } from './guard-complete-cart';

/**
 * Confirms an order that another way than complete-cart has made of a cart, as the last step of that
 * workflow: without a clearance the database refuses its lines when the transaction is reconciled.
 * @throws NotSaleableError when a product was taken off sale since the cart was checked
 */
export const clearOrderStep = createStep(
  'ocop-clear-order',
  async (order: { order_id: string; cart_id: string }, { container }) =>
    clearCompletedOrder(order, { container }),
);

import type { MedusaContainer } from '@medusajs/framework/types';
import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import {
  acquireLockStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateLineItemsStep,
} from '@medusajs/medusa/core-flows';
import { saleBasketOf } from './cart-refusals';
import { refusedLines } from './sale-refusals';

interface LowerCartLineInput {
  cart_id: string;
  line_id: string;
  /** 1 or more, and less than the line has. */
  quantity: number;
}

/**
 * Lowers the quantity of a line that may not be sold. Medusa's own update asks stock and price of a
 * line as if it were sold anew, and so keeps a buyer of five from taking four when three are left.
 */
export const lowerCartLineWorkflow = createWorkflow(
  'ocop-lower-cart-line',
  (input: LowerCartLineInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 });
    updateLineItemsStep({
      id: input.cart_id,
      items: [{ selector: { id: input.line_id }, data: { quantity: input.quantity } }],
    });
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(undefined);
  },
);

/** Whether a quantity is less than a refused line has now, and more than none. */
export async function lowersRefusedLine(
  container: MedusaContainer,
  { cart_id, line_id, quantity }: LowerCartLineInput,
): Promise<boolean> {
  if (quantity < 1) return false;
  const basket = await saleBasketOf(container, cart_id);
  const line = basket.lines.find(({ line_item_id }) => line_item_id === line_id);
  if (!line || basket.ordered || line.quantity <= quantity) return false;
  const refused = await refusedLines(container, basket);
  return refused.some((entry) => entry.line.line_item_id === line_id);
}

import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { sellersOf } from '../../../container/resolve';
import { todayOf } from '../../../container/today';
import type { NewSellerEvent } from '../../../modules/seller';

export interface MoveSellerInput extends NewSellerEvent {
  seller_id: string;
}

/** Not undone: what follows it never fails. */
export const moveSellerStep = createStep(
  'marketplace-move-seller',
  async ({ seller_id, ...event }: MoveSellerInput, { container }) =>
    new StepResponse(await sellersOf(container).moveSeller(seller_id, event, todayOf(container))),
);

import { MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { certificationOf } from '../../container/resolve';
import { orderBegun } from '../../kernel/conflict-error';

/** Claims an order for its cancellation; undone where that fails, so that the order may be packed. */
export const claimCancellationStep = createStep(
  'ocop-claim-cancellation',
  async ({ order_id }: { order_id: string }, { container }) => {
    const claim = await certificationOf(container).claimCancellation(order_id, 'buyer');
    if (claim === 'begun') throw orderBegun();
    if (claim === 'unknown') {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn hàng này.');
    }
    return new StepResponse({ isOpen: claim === 'claimed' }, order_id);
  },
  async (orderId, { container }) => {
    if (orderId) await certificationOf(container).releaseCancellation(orderId);
  },
);

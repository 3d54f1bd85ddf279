import {
  createHook,
  createWorkflow,
  WorkflowResponse,
  when,
} from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from '@medusajs/medusa/core-flows';
import { claimCancellationStep } from './claim-cancellation';

export const cancelOwnOrderWorkflowId = 'ocop-cancel-own-order';

interface CancelOwnOrderInput {
  order_id: string;
}

/**
 * A buyer cancels an order that nobody has begun with: its goods are free again, and what a payment
 * holds is given back. Whoever packs it at that moment either comes first, and nothing is cancelled, or
 * is refused (`modules/certification/migrations/sql/cancellation-guard`). Run again, it changes nothing.
 *
 * @property hooks.validate runs under the lock before anything is undone; what else speaks against it
 * throws there.
 * @throws ConflictError `order_begun`; MedusaError for an unknown order, or where the lock is not had
 */
export const cancelOwnOrderWorkflow = createWorkflow(
  cancelOwnOrderWorkflowId,
  (input: CancelOwnOrderInput) => {
    acquireLockStep({ key: input.order_id, timeout: 5, ttl: 60 });
    const validate = createHook('validate', { order_id: input.order_id });
    const claim = claimCancellationStep(input);
    when({ claim }, ({ claim }) => claim.isOpen).then(() => {
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } });
    });
    releaseLockStep({ key: input.order_id });
    return new WorkflowResponse(undefined, { hooks: [validate] });
  },
);

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { certificationOf } from '../../container/resolve';
import { ProducersGoodsChangedError, type SaleStopsInput } from '../../modules/certification';
import { retryOnDeadlock } from '../certification/retry-on-deadlock';
import { followChangesStep } from './follow-decision';

export const setSaleStopsWorkflowId = 'ocop-set-sale-stops';

const ATTEMPTS = 5;

/** Commits the stops under the gate's locks. Not undone: what was committed is true, and is set anew. */
const commitSaleStopsStep = createStep(
  'ocop-commit-sale-stops',
  async (input: SaleStopsInput, { container }) => {
    const certification = certificationOf(container);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return new StepResponse(await retryOnDeadlock(() => certification.setSaleStops(input)));
      } catch (error) {
        if (attempt >= ATTEMPTS || !(error instanceof ProducersGoodsChangedError)) throw error;
      }
    }
  },
);

/**
 * For other plugins: keeps the goods of producers from being sold, or lets them be sold again, whatever
 * their certificates say. `stopped` takes them off the shelf, `paused` leaves them there. It says all that a
 * source has against selling: producers that it does not name have nothing from it any more. Orders that
 * commit later are refused; pages, search and status follow beside the answer. The same again changes nothing.
 */
export const setSaleStopsWorkflow = createWorkflow(
  setSaleStopsWorkflowId,
  (input: SaleStopsInput) => {
    const result = commitSaleStopsStep(input);
    followChangesStep();
    return new WorkflowResponse(result);
  },
);

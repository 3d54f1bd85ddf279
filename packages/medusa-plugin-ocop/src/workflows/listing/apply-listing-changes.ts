import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { type DrainResult, drainListingChanges } from './drain-listing-changes';

export const applyListingChangesWorkflowId = 'ocop-apply-listing-changes';

/**
 * Never fails and never undoes: the register has changed for good, and what could not follow yet
 * stays in the outbox, closed off from search and orders meanwhile.
 */
export const applyListingChangesStep = createStep(
  'ocop-apply-listing-changes',
  async (_, { container }) => {
    try {
      return new StepResponse<DrainResult>(await drainListingChanges(container));
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`ocop: the outbox could not be drained now: ${String(error)}`);
      return new StepResponse<DrainResult>({ done: 0, failed: 0 });
    }
  },
);

/** Drains the outbox: product status, search documents, storefront pages. */
export const applyListingChangesWorkflow = createWorkflow(
  applyListingChangesWorkflowId,
  () => new WorkflowResponse(applyListingChangesStep()),
);

import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import type { DrainResult } from './drain-listing-changes';
import { AnnouncementError, followRegister } from './follow-register';

export const applyListingChangesWorkflowId = 'ocop-apply-listing-changes';

/**
 * Never fails and never undoes: the register has changed for good, and what could not follow yet
 * stays in the outbox, closed off from search and orders meanwhile.
 */
const applyListingChangesStep = createStep(
  'ocop-apply-listing-changes',
  async (_, { container }) => {
    try {
      return new StepResponse<DrainResult>(await followRegister(container));
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`ocop: the outbox could not be emptied now: ${String(error)}`);
      const drained = error instanceof AnnouncementError ? error.drained : { done: 0, failed: 0 };
      return new StepResponse<DrainResult>(drained);
    }
  },
);

/** Empties the outbox: carries out the effects that are owed, and announces what has changed. */
export const applyListingChangesWorkflow = createWorkflow(
  applyListingChangesWorkflowId,
  () => new WorkflowResponse(applyListingChangesStep()),
);

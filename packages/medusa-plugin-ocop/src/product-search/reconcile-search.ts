import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { primaryWatch } from './engines/primary-watch';
import { projectSearchDocuments } from './project-search-documents';
import { compareStandby, type StandbyComparison } from './reconcile-standby';

export const reconcileSearchWorkflowId = 'ocop-reconcile-search';

const BATCH = 200;

export type SearchReconciliation = Omit<StandbyComparison, 'differing'> & {
  /** Documents that were missing, stale or surplus and are written now. */
  repaired: number;
};

/** Compares and repairs; never undone, as what it writes is what the register says. */
const reconcileSearchStep = createStep(
  reconcileSearchWorkflowId,
  async (_, { container }) => new StepResponse(await reconcile(container)),
);

async function reconcile(container: MedusaContainer): Promise<SearchReconciliation | null> {
  const compared = await compareStandby(container);
  if (compared === null) return null;
  const { differing, ...rest } = compared;
  for (let start = 0; start < differing.length; start += BATCH) {
    const ids = differing.slice(start, start + BATCH);
    await projectSearchDocuments(container, ids, { strict: true });
  }
  if (differing.length > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`search: ${differing.length} documents did not follow the shop, written anew`);
  }
  await primaryWatch(container)?.compare();
  return { ...rest, repaired: differing.length };
}

/**
 * Holds the standby against the shop and the register, and the primary against the standby; repairs
 * documents that are missing, stale or surplus, and an index that is gone.
 */
export const reconcileSearchWorkflow = createWorkflow(
  reconcileSearchWorkflowId,
  () => new WorkflowResponse(reconcileSearchStep()),
);

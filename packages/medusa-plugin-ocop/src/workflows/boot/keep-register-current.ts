import { Modules } from '@medusajs/framework/utils';
import { createStep, createWorkflow, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { primaryWatch } from '../../product-search/engines/primary-watch';
import { reconcileUnclearedOrdersWorkflow } from '../gate/reconcile-uncleared-orders';
import { applyListingChangesStep } from '../listing/apply-listing-changes';

export const keepRegisterCurrentWorkflowId = 'ocop-keep-register-current';

/** Writes down the lapses of the calendar, batch by batch. Not compensated: a lapse is a fact. */
const recordLapsesStep = createStep('ocop-record-lapses', async (_, { container }) => {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  let total = 0;
  for (;;) {
    const recorded = await certification.recordLapses();
    total += recorded;
    if (recorded === 0) return new StepResponse(total);
  }
});

/** Begins to watch the primary search engine, where there is one; a script leaves that to servers. */
const watchSearchStep = createStep('ocop-watch-search', async (_, { container }) => {
  const isScript = process.argv[2] === 'exec';
  if (!isScript && container.hasRegistration(Modules.SEARCH)) primaryWatch()?.start();
  return new StepResponse(undefined);
});

/** What keeps shop and register together: lapses, the outbox, orders that a crash cut off. */
export const keepRegisterCurrentWorkflow = createWorkflow(
  keepRegisterCurrentWorkflowId,
  (input: { evenYoung?: boolean }) => {
    recordLapsesStep();
    applyListingChangesStep();
    watchSearchStep();
    reconcileUnclearedOrdersWorkflow.runAsStep({ input });
  },
);

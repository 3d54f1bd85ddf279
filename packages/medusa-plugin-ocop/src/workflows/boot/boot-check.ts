import { container } from '@medusajs/framework';
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { computeWholeDiscounts } from '../../money/compute-whole-discounts';
import { missingGuards } from '../gate/attach-guards';

export const bootCheckWorkflowId = 'ocop-boot-check';

const findMissingGuardsStep = createStep('ocop-find-missing-guards', async (_, context) => {
  const certification = context.container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  await certification.writePolicy();
  const missing = missingGuards();
  if (!(await certification.orderGuardsInPlace())) {
    missing.push('the order tables lack the triggers of the gate (medusa db:migrate)');
  }
  if (!(await certification.publicationGuardInPlace())) {
    missing.push('the table of products lacks the guard of publication (medusa db:migrate)');
  }
  if (!(await certification.stockGuardInPlace())) {
    missing.push('the reservations lack the guard of the stock (medusa db:migrate)');
  }
  if (!(await certification.cancellationGuardInPlace())) {
    missing.push('orders and parcels lack the guard of cancellations (medusa db:migrate)');
  }
  return new StepResponse(missing);
});

/** The application's own container: what a workflow is handed stands beside it. */
const prepareProcessStep = createStep('ocop-prepare-process', async () => {
  computeWholeDiscounts(container);
  return new StepResponse(undefined);
});

/** Names every guard of an order path that is missing; an empty list is the only good answer. */
export const bootCheckWorkflow = createWorkflow(bootCheckWorkflowId, () => {
  prepareProcessStep();
  return new WorkflowResponse(findMissingGuardsStep());
});

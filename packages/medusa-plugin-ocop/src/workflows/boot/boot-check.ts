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

const findOpenDoorsStep = createStep('ocop-find-open-doors', async (_, context) => {
  const certification = context.container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  await certification.writePolicy();
  const doors = missingGuards();
  if (!(await certification.orderGuardsInPlace())) {
    doors.push('the order tables lack the triggers of the gate (medusa db:migrate)');
  }
  if (!(await certification.publicationGuardInPlace())) {
    doors.push('the table of products lacks the guard of publication (medusa db:migrate)');
  }
  if (!(await certification.stockGuardInPlace())) {
    doors.push('the reservations lack the guard of the stock (medusa db:migrate)');
  }
  return new StepResponse(doors);
});

/** The application's own container: what a workflow is handed stands beside it. */
const prepareProcessStep = createStep('ocop-prepare-process', async () => {
  computeWholeDiscounts(container);
  return new StepResponse(undefined);
});

/** Names every door to an order line that stands open; an empty list is the only good answer. */
export const bootCheckWorkflow = createWorkflow(bootCheckWorkflowId, () => {
  prepareProcessStep();
  return new WorkflowResponse(findOpenDoorsStep());
});

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE } from '../../modules/certification';
import type CertificationModuleService from '../../modules/certification/service';
import { missingGuards } from '../gate/attach-guards';

export const bootCheckWorkflowId = 'ocop-boot-check';

const findOpenDoorsStep = createStep('ocop-find-open-doors', async (_, { container }) => {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  await certification.writePolicy();
  const doors = missingGuards().map((id) => `the workflow "${id}" has no guard (attachGuards)`);
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

/** Names every door to an order line that stands open; an empty list is the only good answer. */
export const bootCheckWorkflow = createWorkflow(
  bootCheckWorkflowId,
  () => new WorkflowResponse(findOpenDoorsStep()),
);

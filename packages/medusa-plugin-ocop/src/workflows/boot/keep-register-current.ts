import { createStep, createWorkflow, StepResponse } from '@medusajs/framework/workflows-sdk';
import { DUTIES } from '../duties/duties';
import { runDuty } from '../duties/run-duty';

export const keepRegisterCurrentWorkflowId = 'ocop-keep-register-current';

interface KeepCurrentInput {
  /** At boot nothing of this process is in flight; elsewhere young orders are left to finish. */
  evenYoung?: boolean;
}

/** One after another, whatever becomes of each. Not compensated: what it did is true. */
const carryOutDutiesStep = createStep(
  'ocop-carry-out-duties',
  async ({ evenYoung = false }: KeepCurrentInput, { container }) => {
    for (const duty of DUTIES) await runDuty(container, duty, { atBoot: evenYoung });
    return new StepResponse(undefined);
  },
);

/** Carries out every duty once: what keeps shop and register together, before a process listens. */
export const keepRegisterCurrentWorkflow = createWorkflow(
  keepRegisterCurrentWorkflowId,
  (input: KeepCurrentInput) => {
    carryOutDutiesStep(input);
  },
);

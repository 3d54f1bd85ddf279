import { container as application } from '@medusajs/framework';
import { createStep, createWorkflow, StepResponse } from '@medusajs/framework/workflows-sdk';
import { isServer } from '../../container/process-role';
import { DUTIES } from '../duties/duties';
import { runDuty } from '../duties/run-duty';

export const keepRegisterCurrentWorkflowId = 'ocop-keep-register-current';

interface KeepCurrentInput {
  /** Before this process listens: nothing of its own is in flight. A script's start is left alone. */
  atBoot?: boolean;
}

/**
 * One after another, whatever becomes of each. Not compensated: what it did is true. A script that
 * starts leaves it to the servers beside it: what is in flight there is none of its own.
 */
const carryOutDutiesStep = createStep(
  'ocop-carry-out-duties',
  async ({ atBoot = false }: KeepCurrentInput, { container }) => {
    if (atBoot && !isServer(application)) return new StepResponse(undefined);
    for (const duty of DUTIES) await runDuty(container, duty, { atBoot });
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

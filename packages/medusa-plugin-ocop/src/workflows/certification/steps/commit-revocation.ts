import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE } from '../../../modules/certification';
import type { CertificateDecisionInput } from '../../../modules/certification/operations/plan-decision';
import type CertificationModuleService from '../../../modules/certification/service';
import type { RevocationItem } from '../../../modules/certification/types';
import { retryOnDeadlock } from '../retry-on-deadlock';

/**
 * The commit is the decision itself. It is not compensated: the register is append-only, no step
 * after it can fail, and what was revoked is given back only by another decision.
 */
export const commitRevocationStep = createStep(
  'ocop-commit-revocation',
  async (input: CertificateDecisionInput<RevocationItem>, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    return new StepResponse(await retryOnDeadlock(() => certification.revokeCertificates(input)));
  },
);

import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificateDecisionInput,
  type CertificationModuleService,
  type RevocationItem,
} from '../../../modules/certification';
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

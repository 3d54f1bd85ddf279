import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificateDecisionInput,
  type CertificateReference,
  type CertificationModuleService,
} from '../../../modules/certification';
import { retryOnDeadlock } from '../retry-on-deadlock';

/** The commit is the decision itself; not compensated, for the reason given at the revocation's. */
export const commitAnnulmentStep = createStep(
  'ocop-commit-annulment',
  async (input: CertificateDecisionInput<CertificateReference>, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    return new StepResponse(await retryOnDeadlock(() => certification.annulCertificates(input)));
  },
);

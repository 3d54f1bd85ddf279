import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type {
  CertificateDecisionInput,
  CertificateReference,
} from '../../../modules/certification';
import { applyListingChangesStep } from '../../listing/apply-listing-changes';
import { commitAnnulmentStep } from '../steps/commit-annulment';

export const annulCertificatesWorkflowId = 'ocop-annul-certificates';

/** Annuls recognitions by a decision, and takes their products off the shelf in the same breath. */
export const annulCertificatesWorkflow = createWorkflow(
  annulCertificatesWorkflowId,
  (input: CertificateDecisionInput<CertificateReference>) => {
    const result = commitAnnulmentStep(input);
    applyListingChangesStep();
    return new WorkflowResponse(result);
  },
);

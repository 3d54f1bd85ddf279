import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { CertificateDecisionInput, RevocationItem } from '../../../modules/certification';
import { applyListingChangesStep } from '../../listing/apply-listing-changes';
import { commitRevocationStep } from '../steps/commit-revocation';

export const revokeCertificatesWorkflowId = 'ocop-revoke-certificates';

/** Revokes certificates by a decision, and takes their products off the shelf in the same breath. */
export const revokeCertificatesWorkflow = createWorkflow(
  revokeCertificatesWorkflowId,
  (input: CertificateDecisionInput<RevocationItem>) => {
    const result = commitRevocationStep(input);
    applyListingChangesStep();
    return new WorkflowResponse(result);
  },
);

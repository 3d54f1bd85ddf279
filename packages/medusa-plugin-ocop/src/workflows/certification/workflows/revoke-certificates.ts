import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { CertificateDecisionInput, RevocationItem } from '../../../modules/certification';
import { followDecisionStep } from '../../listing/follow-decision';
import { commitRevocationStep } from '../steps/commit-revocation';

export const revokeCertificatesWorkflowId = 'ocop-revoke-certificates';

/** Revokes certificates by a decision. Their products leave the shelf beside the answer. */
export const revokeCertificatesWorkflow = createWorkflow(
  revokeCertificatesWorkflowId,
  (input: CertificateDecisionInput<RevocationItem>) => {
    const result = commitRevocationStep(input);
    followDecisionStep({ decision_id: result.decision.id });
    return new WorkflowResponse(result);
  },
);

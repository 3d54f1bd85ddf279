import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type {
  CertificateDecisionInput,
  CertificateReference,
} from '../../../modules/certification';
import { followDecisionStep } from '../../listing/follow-decision';
import { commitAnnulmentStep } from '../steps/commit-annulment';

export const annulCertificatesWorkflowId = 'ocop-annul-certificates';

/** Annuls recognitions by a decision. Their products leave the shelf beside the answer. */
export const annulCertificatesWorkflow = createWorkflow(
  annulCertificatesWorkflowId,
  (input: CertificateDecisionInput<CertificateReference>) => {
    const result = commitAnnulmentStep(input);
    followDecisionStep({ decision_id: result.decision.id });
    return new WorkflowResponse(result);
  },
);

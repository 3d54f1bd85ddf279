import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type {
  CertificateDecisionInput,
  CertificateReference,
} from '../../../modules/certification';
import { followDecisionStep } from '../../listing/follow-decision';
import { commitReinstatementStep } from '../steps/commit-reinstatement';

export const reinstateCertificatesWorkflowId = 'ocop-reinstate-certificates';

/** Gives certificates back by a decision; exactly what the revocation withdrew goes on sale again. */
export const reinstateCertificatesWorkflow = createWorkflow(
  reinstateCertificatesWorkflowId,
  (input: CertificateDecisionInput<CertificateReference>) => {
    const result = commitReinstatementStep(input);
    followDecisionStep({ decision_id: result.decision.id });
    return new WorkflowResponse(result);
  },
);

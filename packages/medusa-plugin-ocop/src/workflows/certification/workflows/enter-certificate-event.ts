import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { followDecisionStep } from '../../listing/follow-decision';
import {
  type CertificateEntry,
  commitCertificateEventStep,
} from '../steps/commit-certificate-event';

export const enterCertificateEventWorkflowId = 'ocop-enter-certificate-event';

/** Enters what a paper says about one certificate, and brings its product's listing in line. */
export const enterCertificateEventWorkflow = createWorkflow(
  enterCertificateEventWorkflowId,
  (entry: CertificateEntry) => {
    const certificate = commitCertificateEventStep(entry);
    followDecisionStep({ certificate_id: entry.certificate_id });
    return new WorkflowResponse(certificate);
  },
);

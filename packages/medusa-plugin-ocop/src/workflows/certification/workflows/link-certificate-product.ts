import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { ProductLinkInput } from '../../../modules/certification';
import { followDecisionStep } from '../../listing/follow-decision';
import { assertProductsExistStep } from '../steps/assert-products-exist';
import { commitProductLinkStep } from '../steps/commit-product-link';

export const linkCertificateProductWorkflowId = 'ocop-link-certificate-product';

/** Says which product a certificate is about, and brings that product's listing in line. */
export const linkCertificateProductWorkflow = createWorkflow(
  linkCertificateProductWorkflowId,
  (input: ProductLinkInput) => {
    const titles = assertProductsExistStep({
      references: [{ path: 'product_id', product_id: input.product_id }],
    });
    const link = transform({ input, titles }, (data) => ({ ...data.input, titles: data.titles }));
    const certificate = commitProductLinkStep(link);
    followDecisionStep({ certificate_id: input.certificate_id });
    return new WorkflowResponse(certificate);
  },
);

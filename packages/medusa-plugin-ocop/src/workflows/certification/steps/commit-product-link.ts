import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ProductLinkInput,
} from '../../../modules/certification';

/** Written as an event of the register, so it is not compensated. */
export const commitProductLinkStep = createStep(
  'ocop-commit-product-link',
  async (input: ProductLinkInput, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    return new StepResponse(await certification.linkProduct(input));
  },
);

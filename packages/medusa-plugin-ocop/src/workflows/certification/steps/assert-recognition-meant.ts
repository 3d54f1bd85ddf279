import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ProductTitles,
} from '../../../modules/certification';
import type { KnownProducts, RecogniseProductsInput } from '../recognition-types';

interface Input {
  recognition: RecogniseProductsInput;
  titles: ProductTitles;
}

/**
 * Reads only: what is odd about a decision, and what it seems to renew, is asked about before products
 * are made for it. Answers which rows are about products that are there already: no row makes a second one.
 */
export const assertRecognitionMeantStep = createStep(
  'ocop-assert-recognition-meant',
  async ({ recognition, titles }: Input, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    return new StepResponse<KnownProducts>(
      await certification.assertRecognitionMeant({ ...recognition, titles }),
    );
  },
);

import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ProductTitles,
} from '../../../modules/certification';
import type { RecogniseProductsInput } from '../recognition-types';

interface Input {
  recognition: RecogniseProductsInput;
  titles: ProductTitles;
}

/** Reads only: what is odd about a decision is asked about before products are made for it. */
export const assertRecognitionMeantStep = createStep(
  'ocop-assert-recognition-meant',
  async ({ recognition, titles }: Input, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    await certification.assertRecognitionMeant({ ...recognition, titles });
    return new StepResponse(undefined);
  },
);

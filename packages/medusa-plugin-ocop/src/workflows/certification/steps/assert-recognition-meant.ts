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

/**
 * Reads only: what is odd about a decision, and what it seems to renew, is asked about before products
 * are made for it. Answers the recognition with the products that are there already: no row makes a
 * second one.
 */
export const assertRecognitionMeantStep = createStep(
  'ocop-assert-recognition-meant',
  async ({ recognition, titles }: Input, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const known = await certification.assertRecognitionMeant({ ...recognition, titles });
    const items = recognition.items.map((item, index) => ({
      ...item,
      product_id: known[index] ?? item.product_id ?? null,
    }));
    return new StepResponse<RecogniseProductsInput>({ ...recognition, items });
  },
);

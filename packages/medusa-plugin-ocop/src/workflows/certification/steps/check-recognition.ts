import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from '../../../modules/certification';
import type { RecogniseProductsInput } from '../recognition-types';
import type { ProductReference } from './assert-products-exist';

/**
 * Reads only: everything that can be wrong with a decision is said before anything is written. Answers the
 * products that its rows name.
 */
export const checkRecognitionStep = createStep(
  'ocop-check-recognition',
  async (input: RecogniseProductsInput, { container }) => {
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).checkRecognition(input);
    return new StepResponse<ProductReference[]>(
      input.items.flatMap(({ product_id }, index) =>
        product_id ? [{ path: `items.${index}.product_id`, product_id }] : [],
      ),
    );
  },
);

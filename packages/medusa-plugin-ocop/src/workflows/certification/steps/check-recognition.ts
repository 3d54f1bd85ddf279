import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from '../../../modules/certification';
import type { RecogniseProductsInput } from '../recognition-types';

/** Reads only: everything that can be wrong with a decision is said before anything is written. */
export const checkRecognitionStep = createStep(
  'ocop-check-recognition',
  async (input: RecogniseProductsInput, { container }) => {
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).checkRecognition(input);
    return new StepResponse(undefined);
  },
);

import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, releaseLockStep } from '@medusajs/medusa/core-flows';
import { followDecisionStep } from '../../listing/follow-decision';
import { keyOfDecision } from '../planned-products';
import type { RecogniseProductsInput } from '../recognition-types';
import { assertProductsExistStep } from '../steps/assert-products-exist';
import { assertRecognitionMeantStep } from '../steps/assert-recognition-meant';
import { checkRecognitionStep } from '../steps/check-recognition';
import { commitRecognitionStep } from '../steps/commit-recognition';
import { createPlannedProductsStep } from '../steps/create-planned-products';
import { stockPlannedProductsStep } from '../steps/stock-planned-products';

export const recogniseProductsWorkflowId = 'ocop-recognise-products';

const LOCK = { timeout: 120, ttl: 600 };

/**
 * From a recognition decision to the shelf: products are made as drafts, the decision is committed
 * with its certificates, and what is in force goes on sale. One decision at a time per number.
 */
export const recogniseProductsWorkflow = createWorkflow(
  recogniseProductsWorkflowId,
  (input: RecogniseProductsInput) => {
    // What a step is given is copied for it: none is given more of a decision's rows than it reads.
    const references = checkRecognitionStep(input);
    const titles = assertProductsExistStep({ references });
    const known = assertRecognitionMeantStep({ recognition: input, titles });
    const key = transform(
      { decision: input.decision },
      ({ decision }) => `ocop:decision:${keyOfDecision(decision)}`,
    );
    acquireLockStep({ key, ...LOCK });
    const { productIds, stock } = createPlannedProductsStep({ recognition: input, known });
    stockPlannedProductsStep({ stock });
    const result = commitRecognitionStep({ recognition: input, known, productIds, titles });
    releaseLockStep({ key });
    followDecisionStep({ decision_id: result.decision.id });
    return new WorkflowResponse(result);
  },
);

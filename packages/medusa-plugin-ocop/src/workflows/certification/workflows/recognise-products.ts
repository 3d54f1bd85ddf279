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
    checkRecognitionStep(input);
    const references = transform({ input }, ({ input: { items } }) =>
      items.flatMap(({ product_id }, index) =>
        product_id ? [{ path: `items.${index}.product_id`, product_id }] : [],
      ),
    );
    const titles = assertProductsExistStep({ references });
    const recognition = assertRecognitionMeantStep({ recognition: input, titles });
    const key = transform(
      { input },
      ({ input: { decision } }) => `ocop:decision:${keyOfDecision(decision)}`,
    );
    acquireLockStep({ key, ...LOCK });
    const productIds = createPlannedProductsStep(recognition);
    stockPlannedProductsStep({ recognition, productIds });
    const result = commitRecognitionStep({ recognition, productIds, titles });
    releaseLockStep({ key });
    followDecisionStep({ decision_id: result.decision.id });
    return new WorkflowResponse(result);
  },
);

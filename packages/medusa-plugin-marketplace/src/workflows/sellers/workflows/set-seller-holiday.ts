import { createWorkflow } from '@medusajs/framework/workflows-sdk';
import { followStopStep } from '../steps/follow-stop';
import { type SetSellerHolidayInput, setHolidayStep } from '../steps/set-holiday';

export const setSellerHolidayWorkflowId = 'marketplace-set-seller-holiday';

/** A holiday through a day, or its end: goods are shown and not sold meanwhile. */
export const setSellerHolidayWorkflow = createWorkflow(
  setSellerHolidayWorkflowId,
  (input: SetSellerHolidayInput) => {
    setHolidayStep(input);
    followStopStep({ seller_id: input.seller_id, actor: input.actor });
  },
);

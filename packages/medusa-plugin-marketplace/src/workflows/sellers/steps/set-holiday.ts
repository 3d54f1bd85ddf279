import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { CalendarDate } from 'ocop-core';
import { sellersOf } from '../../../container/resolve';
import { todayOf } from '../../../container/today';

export interface SetSellerHolidayInput {
  seller_id: string;
  through: CalendarDate | null;
  actor: string;
}

/** Not undone: what follows it never fails. */
export const setHolidayStep = createStep(
  'marketplace-set-holiday',
  async ({ seller_id, through }: SetSellerHolidayInput, { container }) => {
    await sellersOf(container).setHoliday(seller_id, through, todayOf(container));
    return new StepResponse(undefined);
  },
);

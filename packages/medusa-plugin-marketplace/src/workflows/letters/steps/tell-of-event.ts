import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { SellerEventType } from 'ocop-core';
import { sellersOf } from '../../../container/resolve';
import { tellOfEvent } from '../tell-of-event';

/** Tells the owners of a seller what has just happened to their account; what a crash cuts off, a job tells. */
export const tellOfEventStep = createStep(
  'marketplace-tell-of-event',
  async ({ seller_id, type }: { seller_id: string; type: SellerEventType }, { container }) => {
    const [event] = await sellersOf(container).listSellerEvents(
      { seller_id, type },
      { order: { at: 'DESC' }, take: 1 },
    );
    if (event) await tellOfEvent(container, event);
    return new StepResponse(undefined);
  },
);

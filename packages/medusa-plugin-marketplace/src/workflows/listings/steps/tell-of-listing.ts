import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { ListingEventType } from 'ocop-core';
import { listingsOf } from '../../../container/listings';
import { orLater } from '../../sellers/follow-stop';
import { tellOfListing } from '../tell-of-listing';

/** Tells the owners of a seller what was decided about their goods; what a crash cuts off, a job tells. */
export const tellOfListingStep = createStep(
  'marketplace-tell-of-listing',
  async ({ listing_id, type }: { listing_id: string; type: ListingEventType }, { container }) => {
    await orLater(container, `the letter about ${listing_id}`, async () => {
      const [event] = await listingsOf(container).listListingEvents(
        { listing_id, type },
        { order: { at: 'DESC' }, take: 1 },
      );
      if (event) await tellOfListing(container, event);
    });
    return new StepResponse(undefined);
  },
);

import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { CalendarDate, SellerEventType } from 'ocop-core';
import { sellersOf } from '../../../container/resolve';
import { type AccountLetter, tellOwners } from '../tell-owners';

export interface SellerEventToTell {
  seller_id: string;
  type: SellerEventType;
  reason?: string | null;
  closes_on?: CalendarDate | null;
}

/** The letter that tells of an event; of an account's opening its owner knows. */
const LETTER_OF: Readonly<Record<SellerEventType, AccountLetter | null>> = {
  opened: null,
  applied: 'application_received',
  more_wanted: 'more_wanted',
  approved: 'approved',
  suspended: 'suspended',
  resumed: 'resumed',
  closing_announced: 'closing_announced',
  closing_withdrawn: 'resumed',
  closed: 'closed',
};

/** Tells the owners of a seller what has happened to their account. Never fails: nothing waits for a letter. */
export const tellOfEventStep = createStep(
  'marketplace-tell-of-event',
  async (event: SellerEventToTell, { container }) => {
    await tellOfEvent(container, event);
    return new StepResponse(undefined);
  },
);

async function tellOfEvent(
  container: MedusaContainer,
  { seller_id, type, reason, closes_on }: SellerEventToTell,
): Promise<void> {
  const name = LETTER_OF[type];
  const [seller] = await sellersOf(container).listSellers({ id: seller_id });
  if (!name || !seller) return;
  // Each letter takes of this what it tells.
  const fields = { seller_name: seller.name, reason: reason ?? '', closes_on: closes_on ?? '' };
  await tellOwners(container, seller_id, {
    name,
    fields,
    // An event that is asked for again happened once: the account is what it is since then.
    key: `seller:${seller_id}:${type}:${new Date(seller.state_since).getTime()}`,
  });
}

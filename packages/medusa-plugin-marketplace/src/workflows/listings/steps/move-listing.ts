import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { listingsOf } from '../../../container/listings';
import { unknown } from '../../../kernel/refuse';
import type { ListingMove } from '../../../modules/listing';
import { goodsOfListing } from '../read-goods';

export interface MoveListingInput extends Omit<ListingMove, 'goods'> {
  listing_id: string;
  /** Whose it has to be; null where an operator asks. */
  seller_id: string | null;
}

/** Not undone: what follows it never fails. */
export const moveListingStep = createStep(
  'marketplace-move-listing',
  async ({ listing_id, seller_id, ...move }: MoveListingInput, { container }) => {
    const listings = listingsOf(container);
    const whole = await listings.readListing(seller_id, listing_id);
    if (!whole) throw unknown('Không có hàng đăng bán này.');
    const goods = await goodsOfListing(container, whole.listing);
    await listings.moveListing(seller_id, listing_id, { ...move, ...(goods && { goods }) });
    return new StepResponse({ listing_id, type: move.type });
  },
);

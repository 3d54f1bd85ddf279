import type { MedusaContainer } from '@medusajs/framework/types';
import type { ListingEventType } from 'ocop-core';
import { listingsOf } from '../../container/listings';
import { sellersOf } from '../../container/resolve';
import type { ListingEventRow } from '../../modules/listing';
import { tellOwners } from '../letters/tell-owners';
import { readGoods } from './read-goods';
import { SHOP_PAGE_NAME } from './shop-page-name';

/** What an operator decides is told; what a seller does they know. */
const LETTER_OF = {
  approved: 'listing_approved',
  more_wanted: 'listing_more_wanted',
  refused: 'listing_refused',
} as const satisfies Partial<Record<ListingEventType, string>>;

export const TOLD_LISTING_EVENTS = Object.keys(LETTER_OF).filter(isTold);

function isTold(type: string): type is keyof typeof LETTER_OF {
  return Object.hasOwn(LETTER_OF, type);
}

/** The beginning of the keys of letters about an event. */
export function listingLetterKey(eventId: string): string {
  return `listing-event:${eventId}`;
}

/** Tells those who owned a seller by then what was decided about its goods; told before, nobody is told again. */
export async function tellOfListing(
  container: MedusaContainer,
  { id, listing_id, type, at, reason }: Omit<ListingEventRow, 'actor'>,
): Promise<void> {
  if (!isTold(type)) return;
  const whole = await listingsOf(container).readListing(null, listing_id);
  if (!whole) return;
  const { seller_id, certificate_id } = whole.listing;
  const [seller] = await sellersOf(container).listSellersById([seller_id]);
  const [goods] = certificate_id ? await readGoods(container, { id: [certificate_id] }) : [];
  if (!seller || (certificate_id && !goods)) return;
  const fields = {
    seller_name: seller.name,
    goods: goods?.name ?? SHOP_PAGE_NAME,
    reason: reason ?? '',
  };
  await tellOwners(container, seller_id, {
    name: LETTER_OF[type],
    fields,
    key: listingLetterKey(id),
    by: at,
    path: goods ? `/hang/${listing_id}` : '/gian-hang',
  });
}

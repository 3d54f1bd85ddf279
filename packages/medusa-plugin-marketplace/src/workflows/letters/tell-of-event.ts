import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerEventType } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import { type AccountLetter, tellOwners } from './tell-owners';

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

/** What of an event a letter tells, and whom. */
export interface ToldEvent {
  id: string;
  seller_id: string;
  type: SellerEventType;
  at: Date;
  reason: string | null;
  closes_on: string | null;
}

/** Tells those who owned a seller by then what has happened to its account; told before, nobody is told again. */
export async function tellOfEvent(
  container: MedusaContainer,
  { id, seller_id, type, at, reason, closes_on }: ToldEvent,
): Promise<void> {
  const name = LETTER_OF[type];
  if (!name) return;
  const [seller] = await sellersOf(container).listSellers({ id: seller_id });
  if (!seller) return;
  // Each letter takes of this what it tells.
  const fields = { seller_name: seller.name, reason: reason ?? '', closes_on: closes_on ?? '' };
  await tellOwners(container, seller_id, { name, fields, key: `seller-event:${id}`, by: at });
}

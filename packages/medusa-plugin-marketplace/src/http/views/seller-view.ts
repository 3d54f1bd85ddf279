import { vneidDueOn } from 'ocop-core';
import { applicationOf, type SellerPaperRow, type SellerRow } from '../../modules/seller';

/** What an account is, for its members and for operators alike. */
export function sellerFacts(seller: SellerRow) {
  const { id, state, state_reason, closes_on, holiday_through, opened_on } = seller;
  return {
    id,
    state,
    state_reason,
    closes_on,
    holiday_through,
    opened_on,
    application: applicationOf(seller),
    identity: {
      verified_on: seller.verified_on,
      vneid_linked_on: seller.vneid_linked_on,
      vneid_due_on: vneidDueOn(seller.opened_on),
    },
  };
}

/** A paper, and where whoever may see it does. */
export function paperView({ id, kind, file_name, bytes, created_at }: SellerPaperRow, url: string) {
  return { id, kind, file_name, bytes, sent_at: instantOf(created_at), url };
}

/** A moment as the database answers it, as the contract writes it. */
export function instantOf(moment: Date | string): string {
  return new Date(moment).toISOString();
}

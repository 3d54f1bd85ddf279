import { trackingLink } from 'ocop-core';
import type { SellerOrderRow } from '../../../modules/seller-order';

/** What a parcel is followed by, as Medusa keeps it; nothing where its seller brings it. */
export function labelsOf({ pending_detail }: SellerOrderRow) {
  const { way = 'own', tracking_number } = pending_detail ?? {};
  if (!tracking_number) return [];
  const tracking_url = trackingLink(way, tracking_number) ?? '';
  return [{ tracking_number, tracking_url, label_url: '' }];
}

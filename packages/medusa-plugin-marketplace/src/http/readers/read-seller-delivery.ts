import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerDeliveryView } from 'ocop-contract';
import { sellersOf } from '../../container/resolve';
import { readSending } from '../../workflows/delivery/sending';
import { deliveryView } from '../views/delivery-view';

const NOTHING_SAID = { zones: [], free_from_vnd: null, pick_up: null, point_ids: [] };

/** How a seller sends, for its desk: also of one that never said so. */
export async function readSellerDelivery(
  container: MedusaContainer,
  sellerId: string,
): Promise<SellerDeliveryView> {
  const sending = await readSending(container, sellerId);
  if (sending) return deliveryView(sending);
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  const ownProvince = seller?.seat_province_code ?? null;
  return deliveryView({ delivery: NOTHING_SAID, points: [], ownProvince });
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { deliveryFee, offeredPlace, type PickUpPlace, type SellerDelivery } from 'ocop-core';
import { deliveriesOf } from '../../container/deliveries';
import { pointsOf } from '../../container/points';
import { sellersOf } from '../../container/resolve';
import type { PointRow } from '../../modules/point-of-sale';

/** How a seller sends, and from where. */
export interface Sending {
  delivery: SellerDelivery;
  /** Points of sale that hand over its parcels, as they are today. */
  points: readonly PointRow[];
  /** The seller's own province. */
  ownProvince: string | null;
}

/** Sellers who said how they send, by id. Who said nothing sends as the shop does, and is left out. */
export async function readSendings(
  container: MedusaContainer,
  sellerIds: readonly (string | null)[],
): Promise<Map<string, Sending>> {
  const ids = [...new Set(sellerIds.flatMap((id) => id ?? []))];
  const deliveries = await deliveriesOf(container).readDeliveries(ids);
  if (deliveries.size === 0) return new Map();
  const sellers = await sellersOf(container).listSellersById([...deliveries.keys()]);
  const own = new Map(sellers.map(({ id, seat_province_code }) => [id, seat_province_code]));
  const points = await pointsOf(container).pointsById(
    [...deliveries.values()].flatMap(({ point_ids }) => point_ids),
  );
  return new Map(
    [...deliveries].map(([id, delivery]) => [
      id,
      {
        delivery,
        points: points.filter((point) => delivery.point_ids.includes(point.id)),
        ownProvince: own.get(id) ?? null,
      },
    ]),
  );
}

export async function readSending(
  container: MedusaContainer,
  sellerId: string,
): Promise<Sending | null> {
  return (await readSendings(container, [sellerId])).get(sellerId) ?? null;
}

interface Way {
  province: string;
  grams: number;
  goodsVnd: number;
}

/** What the seller asks for the way; null where it has no prices of its own, or sends nothing there. */
export function sendingFee({ delivery, ownProvince }: Sending, way: Way): number | null {
  return deliveryFee(delivery, { ...way, ownProvince });
}

/** What its seller says today of a place at which it is to be fetched; null where it cannot be fetched there. */
export function placeOfToday(
  { delivery, points }: Sending,
  place: PickUpPlace | null,
): PickUpPlace | null {
  return place && offeredPlace(delivery.pick_up, points, place.point_id ?? null);
}

/** Whether its parcels may be fetched anywhere. */
export function isFetchable({ delivery, points }: Sending): boolean {
  return delivery.pick_up !== null || points.length > 0;
}

/** Whether a seller has prices of its own; else the shop's hold. */
export function hasPrices(sending: Sending | undefined): boolean {
  return (sending?.delivery.zones.length ?? 0) > 0;
}

import type { SellerDeliveryView } from 'ocop-contract';
import type { DeliveryZone, PickUpPlace } from 'ocop-core';
import type { Sending } from '../../workflows/delivery/sending';
import { pointView } from './point-view';
import { provinceView } from './province-view';

/** How a seller sends, for its desk and its buyers. */
export function deliveryView(sending: Sending): SellerDeliveryView {
  const { zones, free_from_vnd, pick_up } = sending.delivery;
  const list = (kind: DeliveryZone['kind']) => zones.find((zone) => zone.kind === kind) ?? null;
  const regions = list('regions');
  return {
    own: pricesOf(list('own')),
    regions: regions && { ...listOf(regions), region_codes: [...regions.region_codes] },
    country: pricesOf(list('country')),
    free_from_vnd,
    pick_up: pickUpView(pick_up),
    points: sending.points.flatMap(pointView),
    own_province_code: provinceView(sending.ownProvince),
  };
}

function pricesOf(zone: DeliveryZone | null) {
  return zone && listOf(zone);
}

function listOf({ steps, more_kg_vnd }: DeliveryZone) {
  return { steps: [...steps], more_kg_vnd };
}

export function pickUpView(place: PickUpPlace | null): SellerDeliveryView['pick_up'] {
  const province_code = place && provinceView(place.province_code);
  if (!place || !province_code) return null;
  const { address, commune, hours } = place;
  return { address, commune, province_code, hours };
}

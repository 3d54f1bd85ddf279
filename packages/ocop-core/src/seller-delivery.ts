import { parseNetQuantity } from './net-quantity.js';
import { type RegionCode, regionOf } from './places.js';
import type { PointOfSale } from './point-of-sale.js';
import type { FieldProblem, ProblemCode } from './problems.js';

/** Where one price list of a seller holds: in its own province, in regions, in the rest of the country. */
export const DELIVERY_ZONES = ['own', 'regions', 'country'] as const;
export type DeliveryZoneKind = (typeof DELIVERY_ZONES)[number];

/** So much for a parcel of up to so many grams. */
export interface WeightStep {
  up_to_g: number;
  /** Whole đồng. */
  fee_vnd: number;
}

export interface DeliveryZone {
  kind: DeliveryZoneKind;
  /** With `regions`. */
  region_codes: readonly RegionCode[];
  /** From the lightest to the heaviest; at least one. */
  steps: readonly WeightStep[];
  /** For each kilogram, begun or whole, above the last step. Whole đồng. */
  more_kg_vnd: number;
}

/** Where buyers fetch what they have ordered, and when, in the seller's words. */
export interface PickUpPlace {
  address: string;
  commune: string;
  province_code: string;
  /** Empty: not known. */
  hours: string;
  /** Of a point of sale that hands it over for its seller. */
  name?: string | null | undefined;
  point_id?: string | null | undefined;
}

/** How a seller sends its goods. Without zones the shop's own prices hold. */
export interface SellerDelivery {
  zones: readonly DeliveryZone[];
  /** From so many đồng of goods on, before any code, nothing is asked for the way; null: never. */
  free_from_vnd: number | null;
  pick_up: PickUpPlace | null;
  /** Points of sale that hand over its parcels, by their ids. */
  point_ids: readonly string[];
}

/** So many points hand over the parcels of one seller at most. */
export const MOST_POINTS = 30;

type KnownPoint = PointOfSale & { id: string };

/** A point of sale as a place at which parcels are fetched. */
export function placeOfPoint(point: KnownPoint): PickUpPlace {
  const { id, name, address, commune, province_code, hours } = point;
  return { address, commune: commune ?? '', province_code, hours: hours ?? '', name, point_id: id };
}

/**
 * Where a parcel is fetched of what its seller offers; null where it cannot be fetched there (any more).
 * @param pointId null: at the seller's own place
 */
export function offeredPlace(
  pick_up: PickUpPlace | null,
  points: readonly KnownPoint[],
  pointId: string | null,
): PickUpPlace | null {
  if (pointId === null) return pick_up;
  const point = points.find(({ id }) => id === pointId);
  return point ? placeOfPoint(point) : null;
}

/** What is not known to weigh anything else weighs so much. Grams. */
export const UNKNOWN_PACK_G = 1000;

/** So many steps a price list has at most. */
export const MOST_WEIGHT_STEPS = 4;
/** What a step is at most: a ton, and ten million đồng. */
export const MOST_STEP_G = 1_000_000;
export const MOST_STEP_VND = 10_000_000;

/** A pack in grams: what its seller says, else what its name states (a litre as a kilogram), else a kilogram. */
export function packWeight(weight: number | null | undefined, packName: string | null): number {
  if (weight && weight > 0) return Math.ceil(weight);
  const stated = parseNetQuantity(packName ?? '');
  return stated ? Math.max(1, Math.ceil(stated.amount)) : UNKNOWN_PACK_G;
}

/** What all packs of a parcel weigh, in grams. */
export function parcelWeight(
  lines: readonly { weight?: number | null; pack: string | null; quantity: number }[],
): number {
  return lines.reduce(
    (sum, { weight, pack, quantity }) => sum + packWeight(weight, pack) * quantity,
    0,
  );
}

/**
 * The price list that holds in a province of today: the nearest. Null where the seller sends nothing there.
 * @param ownProvince where the seller is; null where that is not known
 */
export function zoneOf(
  zones: readonly DeliveryZone[],
  ownProvince: string | null,
  province: string,
): DeliveryZone | null {
  const holds = ({ kind, region_codes }: DeliveryZone): boolean => {
    if (kind === 'own') return province === ownProvince;
    return (
      kind === 'country' || region_codes.includes(regionOf({ scheme: '2025', code: province }))
    );
  };
  const near = [...zones].sort((one, other) => nearness(one) - nearness(other));
  return near.find(holds) ?? null;
}

function nearness({ kind }: DeliveryZone): number {
  return DELIVERY_ZONES.indexOf(kind);
}

/** What a parcel of so many grams costs by a price list. Whole đồng. */
export function feeOfWeight({ steps, more_kg_vnd }: DeliveryZone, grams: number): number {
  const step = steps.find(({ up_to_g }) => grams <= up_to_g);
  if (step) return step.fee_vnd;
  const last = steps.at(-1);
  if (!last) return 0;
  return last.fee_vnd + Math.ceil((grams - last.up_to_g) / 1000) * more_kg_vnd;
}

interface ParcelOnItsWay {
  ownProvince: string | null;
  /** Of today. */
  province: string;
  grams: number;
  /** Goods before any code. */
  goodsVnd: number;
}

/** What a seller with zones asks for a parcel, whole đồng; null where it sends nothing there. */
export function deliveryFee(
  { zones, free_from_vnd }: Pick<SellerDelivery, 'zones' | 'free_from_vnd'>,
  { ownProvince, province, grams, goodsVnd }: ParcelOnItsWay,
): number | null {
  const zone = zoneOf(zones, ownProvince, province);
  if (!zone) return null;
  return free_from_vnd !== null && goodsVnd >= free_from_vnd ? 0 : feeOfWeight(zone, grams);
}

/** What is wrong with a price list, at its fields: each step is for more, and costs no less. */
export function problemsOfZone({ steps }: Pick<DeliveryZone, 'steps'>): FieldProblem[] {
  return steps.flatMap((step, place) => {
    const before = steps[place - 1];
    if (!before) return [];
    const at = (field: keyof WeightStep, code: ProblemCode): FieldProblem[] => [
      { path: `steps.${place}.${field}`, code, params: {} },
    ];
    if (step.up_to_g <= before.up_to_g) return at('up_to_g', 'step_no_heavier');
    return step.fee_vnd < before.fee_vnd ? at('fee_vnd', 'step_cheaper') : [];
  });
}

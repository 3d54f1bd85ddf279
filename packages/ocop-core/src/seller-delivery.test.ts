import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVINCES, REGIONS, regionOf } from './places.js';
import {
  type DeliveryZone,
  deliveryFee,
  feeOfWeight,
  packWeight,
  parcelWeight,
  problemsOfZone,
  UNKNOWN_PACK_G,
  zoneOf,
} from './seller-delivery.js';

const STEPS = [
  { up_to_g: 1000, fee_vnd: 20_000 },
  { up_to_g: 3000, fee_vnd: 32_000 },
];

function zone(kind: DeliveryZone['kind'], fee: number, more: Partial<DeliveryZone> = {}) {
  return {
    kind,
    region_codes: [],
    steps: [{ up_to_g: 1000, fee_vnd: fee }],
    more_kg_vnd: 5000,
    ...more,
  };
}

const DONG_THAP = '82';
const AN_GIANG = '91';
const HA_NOI = '01';
const ZONES = [
  zone('country', 40_000),
  zone('regions', 25_000, { region_codes: ['DBSCL'] }),
  zone('own', 15_000),
];

describe('packWeight', () => {
  it.each<[number | null, string | null, number]>([
    [650, 'Hộp 500 g', 650],
    [null, 'Hộp 500 g', 500],
    [null, 'Chai 1,5 lít', 1500],
    [0, 'Thùng 6 chai 500 ml', 3000],
    [null, 'Giỏ quà', UNKNOWN_PACK_G],
    [null, null, UNKNOWN_PACK_G],
    [0.2, null, 1],
  ])('%s, %s: %s g', (weight, name, grams) => {
    expect(packWeight(weight, name)).toBe(grams);
  });

  it('adds up the packs of a parcel', () => {
    const lines = [
      { weight: 650, pack: 'Hộp 500 g', quantity: 2 },
      { weight: null, pack: 'Túi 250 g', quantity: 3 },
    ];
    expect(parcelWeight(lines)).toBe(2050);
    expect(parcelWeight([])).toBe(0);
  });
});

describe('zoneOf', () => {
  it('takes the nearest, in whatever order they are written', () => {
    const kindIn = (province: string) => zoneOf(ZONES, DONG_THAP, province)?.kind;
    expect([DONG_THAP, AN_GIANG, HA_NOI].map(kindIn)).toEqual(['own', 'regions', 'country']);
  });

  it('sends nothing where no list holds', () => {
    expect(zoneOf([zone('own', 1)], DONG_THAP, HA_NOI)).toBeNull();
    expect(zoneOf([zone('own', 1)], null, HA_NOI)).toBeNull();
    expect(zoneOf([], DONG_THAP, DONG_THAP)).toBeNull();
  });
});

describe('feeOfWeight', () => {
  it.each([
    [1, 20_000],
    [1000, 20_000],
    [1001, 32_000],
    [3000, 32_000],
    [3001, 37_000],
    [5000, 42_000],
  ])('%s g: %s đ', (grams, fee) => {
    expect(feeOfWeight(zone('country', 0, { steps: STEPS }), grams)).toBe(fee);
  });
});

describe('deliveryFee', () => {
  const parcel = { ownProvince: DONG_THAP, grams: 900, goodsVnd: 299_999 };

  it('asks nothing from the threshold on, and only where it sends', () => {
    const delivery = { zones: [zone('own', 15_000)], free_from_vnd: 300_000 };
    expect(deliveryFee(delivery, { ...parcel, province: DONG_THAP })).toBe(15_000);
    expect(deliveryFee(delivery, { ...parcel, province: DONG_THAP, goodsVnd: 300_000 })).toBe(0);
    expect(deliveryFee(delivery, { ...parcel, province: HA_NOI, goodsVnd: 300_000 })).toBeNull();
  });

  const province = fc.constantFrom(...PROVINCES.map(({ code }) => code));
  const grams = fc.integer({ min: 1, max: 60_000 });
  const vnd = fc.integer({ min: 0, max: 200_000 });
  const steps = fc
    .array(fc.record({ up_to_g: grams, fee_vnd: vnd }), { minLength: 1, maxLength: 4 })
    .map((list) => {
      const weights = [...new Set(list.map(({ up_to_g }) => up_to_g))].sort((a, b) => a - b);
      const fees = list.map(({ fee_vnd }) => fee_vnd).sort((a, b) => a - b);
      return weights.map((up_to_g, place) => ({ up_to_g, fee_vnd: fees[place] ?? 0 }));
    });
  const anyZone = fc.record({
    kind: fc.constantFrom('own' as const, 'regions' as const, 'country' as const),
    region_codes: fc.uniqueArray(fc.constantFrom(...REGIONS.map(({ code }) => code)), {
      minLength: 1,
    }),
    steps,
    more_kg_vnd: vnd,
  });
  const zones = fc.uniqueArray(anyZone, { selector: ({ kind }) => kind, maxLength: 3 });

  it('is whole, never below zero, never less for more weight, and known wherever a list holds', () => {
    fc.assert(
      fc.property(zones, province, province, grams, grams, (lists, own, to, one, other) => {
        const fee = (weight: number) =>
          deliveryFee(
            { zones: lists, free_from_vnd: null },
            { ownProvince: own, province: to, grams: weight, goodsVnd: 0 },
          );
        const [light, heavy] = [fee(Math.min(one, other)), fee(Math.max(one, other))];
        const region = regionOf({ scheme: '2025', code: to });
        const holds = lists.some(
          ({ kind, region_codes }) =>
            kind === 'country' || (kind === 'own' ? own === to : region_codes.includes(region)),
        );
        expect(light !== null).toBe(holds);
        expect(heavy !== null).toBe(holds);
        if (light === null || heavy === null) return;
        expect(Number.isInteger(light)).toBe(true);
        expect(light).toBeGreaterThanOrEqual(0);
        expect(heavy).toBeGreaterThanOrEqual(light);
        expect(lists.flatMap(problemsOfZone)).toEqual([]);
      }),
    );
  });
});

describe('problemsOfZone', () => {
  it('says what is wrong at its field', () => {
    const steps = [
      { up_to_g: 1000, fee_vnd: 20_000 },
      { up_to_g: 1000, fee_vnd: 30_000 },
      { up_to_g: 2000, fee_vnd: 10_000 },
    ];
    expect(problemsOfZone({ steps })).toEqual([
      { path: 'steps.1.up_to_g', code: 'step_no_heavier', params: {} },
      { path: 'steps.2.fee_vnd', code: 'step_cheaper', params: {} },
    ]);
  });
});

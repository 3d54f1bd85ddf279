import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { HIT_FIELDS, toHit } from './hit';
import { ordinaryDocument } from './ordinary-document';
import { BADGE_FIELDS, productDocument } from './product-document';
import { productFields } from './product-fields';
import { stampDocument } from './stamp-document';

const fields = productFields.toFields();
const product = productDocument(
  {
    id: 'prod_1',
    handle: 'mat-ong',
    title: 'Mật ong',
    subtitle: null,
    description: 'Mật ong rừng',
    thumbnail: null,
    status: 'published',
    tags: [{ value: 'qua-tang' }, null],
    sales_channels: [{ id: 'sc_1' }, null],
    variants: [
      {
        title: 'Chai 500 ml',
        prices: [
          { amount: 90_000, currency_code: 'vnd', rules_count: 1 },
          { amount: 5, currency_code: 'usd' },
          { amount: 120_000, currency_code: 'vnd', rules_count: 0 },
        ],
      },
      { prices: [{ amount: 150_000, currency_code: 'vnd' }] },
      { prices: [{ amount: 80_000, currency_code: 'vnd', price_list_id: 'plist_1' }] },
      null,
    ],
  },
  {
    product_id: 'prod_1',
    verification_code: 'CP-1',
    star: 4,
    potential_five_star: true,
    place_scheme: '2024',
    place_code: '83',
    current_group_code: 'TP',
    current_province_code: '86',
    current_region_code: 'DBSCL',
    commune: 'An Định',
    valid_from: parseCalendarDate('2025-01-01'),
    valid_to: parseCalendarDate('2028-01-01'),
    revoked_on: null,
    superseded_on: null,
    extended_to: null,
    annulled_on: null,
    returned_on: null,
    demo: false,
    producer: { id: 'ocprod_1', handle: 'htx-mat-ong', name: 'HTX Mật ong', type: 'hop_tac_xa' },
    recognition_decision: { number: '1/QĐ-UBND' },
  },
  ['tet-2027'],
);
const document = stampDocument(product, new Date());

describe('a product document', () => {
  it('has a value for each declared field, and no other', () => {
    expect(Object.keys(document).sort()).toEqual(Object.keys(fields).sort());
  });

  it('holds a whole hit, so that a page needs no second query', () => {
    expect(HIT_FIELDS.filter((name) => fields[name]?.retrievable === false)).toEqual([]);
    expect(toHit('prod_1', { ...document })).toMatchObject({
      product_id: 'prod_1',
      star: 4,
      price_from: 120_000,
      unit_price: { amount: 240_000, per: 'l' },
      province_name: 'Vĩnh Long',
      former_province_name: 'Bến Tre',
      region_name: 'Đồng bằng sông Cửu Long',
      group_name: 'Thực phẩm',
    });
  });
});

describe('the document of one that stays on sale without its certificate', () => {
  const ordinary = stampDocument(ordinaryDocument(product), new Date());

  it('has the same fields, is found on any day, and shows nothing of a badge', () => {
    expect(Object.keys(ordinary).sort()).toEqual(Object.keys(fields).sort());
    expect(ordinary.valid_from_ts).toBe(0);
    expect(ordinary.valid_to_ts).toBeGreaterThan(4_000_000_000);
    const hit = toHit('prod_1', { ...ordinary });
    expect(BADGE_FIELDS.filter((field) => ordinary[field] !== null)).toEqual([]);
    expect(hit).toMatchObject({ star: null, potential_five_star: false, price_from: 120_000 });
    expect(ordinary).toMatchObject({ fair_slugs: [], gift: true, producer_handle: 'htx-mat-ong' });
    expect(hit).toMatchObject({ province_name: 'Vĩnh Long', title: 'Mật ong' });
  });

  it('is of no group and no region in words either, and still of its place', () => {
    const kinds = (keys: readonly string[]) =>
      new Set(keys.map((key) => key.replace(/^\W/, '').split(':')[0]));
    expect(kinds(product.concept_keys)).toContain('group');
    expect(kinds(product.concept_keys)).toContain('region');
    const left = kinds(ordinary.concept_keys);
    expect(left.has('group') || left.has('region')).toBe(false);
    expect(left).toContain('province');
    expect(left).toContain('product');
  });
});

describe('its tags', () => {
  it('say that it is a gift, exported, at a fair', () => {
    expect(document).toMatchObject({
      gift: true,
      for_export: false,
      fair_slugs: ['tet-2027'],
      price_band: '100_200',
    });
  });
});

describe('the declared fields', () => {
  it('never count by a field that a search enforces: a disjunctive facet would drop its filter', () => {
    const enforced = {
      ...inForceFilters({ today: parseCalendarDate('2026-01-01'), hiddenProductIds: ['prod_2'] }),
      ...onSaleFilters(['sc_1']),
    };
    for (const name of Object.keys(enforced)) {
      expect(fields[name], name).toMatchObject({ filterable: true });
      expect(fields[name]?.facetable, name).toBeFalsy();
    }
  });
});

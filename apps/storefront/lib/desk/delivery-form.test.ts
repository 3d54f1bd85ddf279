import { MOST_WEIGHT_STEPS, REGIONS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { deliveryPartOf, readDeliveryPart } from './delivery-form';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe('how a seller sends, as it is typed', () => {
  test('steps of weight; a row that is empty is none', () => {
    const typed = {
      'own.steps.0.up_to_g': '1.000',
      'own.steps.0.fee_vnd': '15.000 đ',
      'own.steps.1.up_to_g': '',
      'own.steps.1.fee_vnd': '',
      'own.steps.2.up_to_g': '3000',
      'own.steps.2.fee_vnd': '25000',
      'own.more_kg_vnd': '',
    };
    const steps = [
      { up_to_g: 1000, fee_vnd: 15_000 },
      { up_to_g: 3000, fee_vnd: 25_000 },
    ];
    expect(readDeliveryPart(form(typed), 'own')).toEqual({
      body: { own: { steps, more_kg_vnd: 0 } },
    });
  });

  test('half a row, and what is no number, are said at their fields', () => {
    const typed = {
      'country.steps.0.up_to_g': '1 kí',
      'country.steps.0.fee_vnd': '15000',
      'country.steps.1.up_to_g': '2000',
    };
    expect(readDeliveryPart(form(typed), 'country')).toEqual({
      problems: [
        { path: 'country.steps.0.up_to_g', code: 'not_whole', params: {} },
        { path: 'country.steps.1.fee_vnd', code: 'empty', params: {} },
      ],
    });
  });

  test('regions each once, and one at least', () => {
    const steps = { 'regions.steps.0.up_to_g': '1000', 'regions.steps.0.fee_vnd': '0' };
    const both = { 'regions.region_codes.0': 'DBSCL', 'regions.region_codes.1': 'DBSCL' };
    expect(readDeliveryPart(form({ ...steps, ...both }), 'regions')).toMatchObject({
      body: { regions: { region_codes: ['DBSCL'] } },
    });
    expect(readDeliveryPart(form(steps), 'regions')).toEqual({
      problems: [{ path: 'regions.region_codes.0', code: 'empty', params: {} }],
    });
  });

  test('as much as there can be is read, so that saving takes nothing away', () => {
    const at = (index: number) => ({
      [`regions.steps.${index}.up_to_g`]: String(1000 * (index + 1)),
      [`regions.steps.${index}.fee_vnd`]: '20000',
    });
    const steps = Array.from({ length: MOST_WEIGHT_STEPS }, (_, index) => at(index));
    const regions = REGIONS.map(({ code }, index) => [`regions.region_codes.${index}`, code]);
    const typed = Object.assign({}, ...steps, Object.fromEntries(regions));
    expect(readDeliveryPart(form(typed), 'regions')).toMatchObject({
      body: {
        regions: {
          steps: steps.map((_, index) => ({ up_to_g: 1000 * (index + 1) })),
          region_codes: REGIONS.map(({ code }) => code),
        },
      },
    });
  });

  test('a part of which nothing is left is taken away', () => {
    expect(readDeliveryPart(form({}), 'regions')).toEqual({ body: { regions: null } });
    expect(readDeliveryPart(form({ free_from_vnd: ' ' }), 'free_from_vnd')).toEqual({
      body: { free_from_vnd: null },
    });
    expect(readDeliveryPart(form({ 'pick_up.province_code': '82' }), 'pick_up')).toEqual({
      body: { pick_up: null },
    });
  });

  test('a place where goods are fetched says all of it', () => {
    const typed = { 'pick_up.province_code': '82', 'pick_up.address': ' Ấp  1 ' };
    expect(readDeliveryPart(form(typed), 'pick_up')).toEqual({
      problems: [
        { path: 'pick_up.commune', code: 'empty', params: {} },
        { path: 'pick_up.hours', code: 'empty', params: {} },
      ],
    });
    const whole = { ...typed, 'pick_up.commune': 'Xã Mỹ Hiệp', 'pick_up.hours': '7 đến 17 giờ' };
    expect(readDeliveryPart(form(whole), 'pick_up')).toEqual({
      body: {
        pick_up: {
          province_code: '82',
          commune: 'Xã Mỹ Hiệp',
          address: 'Ấp 1',
          hours: '7 đến 17 giờ',
        },
      },
    });
  });

  test('pages have names that people read', () => {
    expect(deliveryPartOf('trong-tinh')).toBe('own');
    expect(deliveryPartOf('constructor')).toBeNull();
  });
});

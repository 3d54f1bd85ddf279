import { describe, expect, test } from 'vitest';
import {
  atPriceFields,
  readLabelAndStock,
  readPacks,
  readPriceRows,
  readWhole,
} from './listing-form';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const KNOWN = [{ key: 'a', title: 'Gói 100 g', price_vnd: 90_000, stock: 5 }];

describe('a number as people write it', () => {
  test.each([
    ['90000', 90_000],
    ['90.000', 90_000],
    ['1.250.000 đ', 1_250_000],
    ['90,000', 90_000],
    [' 90 000 ₫', 90_000],
    ['', null],
    ['0', 0],
    ['90.5', Number.NaN],
    ['90k', Number.NaN],
    ['-1', Number.NaN],
  ])('%s', (typed, number) => expect(readWhole(typed)).toEqual(number));
});

test('packs are those with a name, and keep what is not asked for', () => {
  const form = formOf({
    'packs.0.key': 'a',
    'packs.0.title': ' Gói  100 g ',
    'packs.0.price_vnd': '95.000',
    'packs.1.title': '',
    'packs.1.price_vnd': '1',
    'packs.2.title': 'Hộp',
    'packs.2.price_vnd': 'nhiều',
  });
  const { body, problems } = readPacks(form, KNOWN);
  expect(body).toEqual([
    { key: 'a', title: 'Gói 100 g', price_vnd: 95_000, stock: 5 },
    { title: 'Hộp', price_vnd: Number.NaN, stock: null },
  ]);
  expect(problems).toEqual([{ path: 'packs.2.price_vnd', code: 'not_whole_vnd', params: {} }]);
});

test('what the label does not say is taken away, stock that is not asked for stays', () => {
  const { body } = readLabelAndStock(formOf({ 'label.origin': ' Bản Mẫu ' }), KNOWN);
  expect(body.label).toMatchObject({ origin: 'Bản Mẫu', storage: null });
  expect(body.packs).toEqual(KNOWN);
  const typed = readLabelAndStock(formOf({ 'packs.0.stock': '12' }), KNOWN);
  expect(typed.body.packs?.[0]).toMatchObject({ stock: 12 });
});

test('rows of the table say what is new, and their problems stand at their fields', () => {
  const form = formOf({
    'gia.variant_1': '90.000',
    'ton.variant_1': '5',
    'truoc.variant_1': '5',
    'gia.variant_2': '10.000',
    'ton.variant_2': '7',
    'truoc.variant_2': '9',
    'can.variant_2': '1.200',
  });
  const { body } = readPriceRows(form);
  expect(body).toEqual([
    { variant_id: 'variant_1', price_vnd: 90_000 },
    { variant_id: 'variant_2', price_vnd: 10_000, stock: 7, stock_was: 9, weight_g: 1200 },
  ]);
  const moved = { path: 'rows.1.stock', code: 'stock_moved', params: { count: '8' } } as const;
  expect(atPriceFields([moved], body)).toEqual([{ ...moved, path: 'ton.variant_2' }]);
  const heavy = { path: 'rows.0.weight_g', code: 'too_large', params: { most: '1' } } as const;
  expect(atPriceFields([heavy], body)).toEqual([{ ...heavy, path: 'can.variant_1' }]);
});

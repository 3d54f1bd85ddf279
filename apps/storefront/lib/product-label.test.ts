import { describe, expect, test } from 'vitest';
import { productLabel } from './product-label';

describe('the label of a product', () => {
  test('says what the seller entered, and of the rest where to read it', () => {
    const label = productLabel(
      { net_weight: 'Gói 500 g', ingredients: 'Xem trên nhãn sản phẩm.', warnings: '  ', code: 1 },
      'TP',
    );
    expect(label).toEqual([
      { key: 'net_weight', text: 'Gói 500 g' },
      { key: 'ingredients', text: null },
      { key: 'shelf_life', text: null },
      { key: 'storage', text: null },
      { key: 'warnings', text: null },
      { key: 'origin', text: null },
    ]);
  });

  test('asks no ingredients of a village tour', () => {
    expect(productLabel({}, 'DV')).toEqual([]);
    expect(productLabel({ usage: 'Mang giày đi bộ.' }, 'DV')).toEqual([
      { key: 'usage', text: 'Mang giày đi bộ.' },
    ]);
  });

  test('takes text only', () => {
    expect(productLabel({ storage: { text: 'x' }, usage: 7, origin: null }, null)).toEqual([]);
  });
});

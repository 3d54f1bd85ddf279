import { describe, expect, test } from 'vitest';
import { productLabel } from './product-label';

describe('the label of a product', () => {
  test('says what the seller entered, and what is missing', () => {
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

  test.each([
    'Xem trên nhãn sản phẩm.',
    'xem bao bì',
    'Ghi trên nhãn',
    'In trên bao bì sản phẩm.',
    'Theo nhãn',
    'See the label.',
  ])('takes “%s” for nothing', (shelf_life) => {
    expect(productLabel({ shelf_life }, 'TP')).toContainEqual({ key: 'shelf_life', text: null });
  });

  test.each([
    'Theo nhãn: 12 tháng từ ngày sản xuất.',
    'In ngày trên bao bì, 12 tháng.',
    'Như trên nhãn 12 tháng. Mở ra dùng trong 7 ngày.',
  ])('takes “%s” for what it says', (shelf_life) => {
    expect(productLabel({ shelf_life }, 'TP')).toContainEqual({
      key: 'shelf_life',
      text: shelf_life,
    });
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

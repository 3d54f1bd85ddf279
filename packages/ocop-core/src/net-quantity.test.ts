import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNetQuantity, parseNetQuantity } from './net-quantity.js';

describe('parseNetQuantity', () => {
  it.each([
    ['Gói 500 g', 500, 'g'],
    ['Hũ 500gr', 500, 'g'],
    ['Túi 5 kg', 5000, 'g'],
    ['Con 1,2 kg làm sẵn', 1200, 'g'],
    ['Bao 1.5kg', 1500, 'g'],
    ['Hộp 1.500 g', 1500, 'g'],
    ['Túi 1,250 kg', 1250, 'g'],
    ['Gói 0,07 kg', 70, 'g'],
    ['CHAI 500ML', 500, 'ml'],
    ['Chai 1 lít', 1000, 'ml'],
    ['Can 5L', 5000, 'ml'],
    ['Chai 1 li\u0301t', 1000, 'ml'],
    ['Thùng 6 chai 500 ml', 3000, 'ml'],
    ['Lốc 6 ly 80 ml', 480, 'ml'],
    ['Thùng 24 lon x 330ml', 7920, 'ml'],
    ['Hộp 20 túi lọc 2 g', 40, 'g'],
    ['2 × 250 g', 500, 'g'],
    ['Gói 5 g x 20', 100, 'g'],
    ['10 chiếc × 50 g', 500, 'g'],
    ['Túi 1 kg (2 gói × 500 g)', 1000, 'g'],
  ])('%s holds %d %s', (text, amount, unit) => {
    expect(parseNetQuantity(text)).toEqual({ amount, unit });
  });

  it.each([
    '',
    'Tiêu chuẩn',
    'Hộp 60 viên',
    'Khăn 0,5 × 1,8 m',
    'Cao 35 cm',
    'Tấm 1 × 2 m',
    'Gói 300-350 g',
    'Chai 500 ml (700 g)',
    'Hộp 250 g hoặc 500 g',
    'Gói 0 g',
    'Phiếu 2 đêm, 2 người',
    '5 giờ',
  ])('"%s" states none, or none that is sure', (text) => {
    expect(parseNetQuantity(text)).toBeNull();
  });

  it('does not add up loose pieces', () => {
    expect(parseNetQuantity('Hộp 10 chiếc 500 g')).toEqual({ amount: 500, unit: 'g' });
  });

  it('never answers with anything but a quantity above zero', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quantity = parseNetQuantity(text);
        expect(quantity === null || quantity.amount > 0).toBe(true);
      }),
    );
  });

  it('reads back what is written', () => {
    const unit = fc.constantFrom('g' as const, 'ml' as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), unit, (amount, unit) => {
        expect(parseNetQuantity(formatNetQuantity({ amount, unit }, 'vi'))).toEqual({
          amount,
          unit,
        });
      }),
    );
  });
});

describe('formatNetQuantity', () => {
  it.each([
    [500, 'g', '500 g', '500 g'],
    [1200, 'g', '1,2 kg', '1.2 kg'],
    [3000, 'ml', '3 lít', '3 l'],
    [330, 'ml', '330 ml', '330 ml'],
  ] as const)('%d %s is %s and %s', (amount, unit, vi, en) => {
    expect(formatNetQuantity({ amount, unit }, 'vi')).toBe(vi);
    expect(formatNetQuantity({ amount, unit }, 'en')).toBe(en);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (amount) => {
    expect(() => formatNetQuantity({ amount, unit: 'g' }, 'vi')).toThrow(
      expect.objectContaining({ code: 'invalid_quantity' }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { placesOfInitials } from './place-initials.js';

describe('placesOfInitials', () => {
  it.each([
    ['tn', ['Tây Nguyên', 'Tây Ninh', 'Thái Nguyên']],
    ['BD', ['Bình Định', 'Bình Dương']],
    ['đb', ['Đông Bắc', 'Điện Biên']],
    ['hcm', ['Hồ Chí Minh']],
    ['th', []],
    ['kg', []],
    ['na', []],
    ['mam', []],
    ['xq', []],
  ])('of %s', (initials, places) => {
    expect(placesOfInitials(initials).sort()).toEqual([...places].sort());
  });

  it('takes some for firms ahead of a product', () => {
    expect(placesOfInitials('dn', { isFirst: true })).toEqual(['doanh nghiệp']);
    expect(placesOfInitials('dn')).toEqual(['Đà Nẵng', 'Đồng Nai', 'Đắk Nông']);
    expect(placesOfInitials('ct')).toEqual(['Cần Thơ']);
  });
});

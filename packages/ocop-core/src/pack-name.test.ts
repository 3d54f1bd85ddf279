import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packName } from './pack-name.js';

describe('packName', () => {
  it.each([
    ['Chai 500 ml', 'Bottle, 500 ml'],
    ['Hũ 1 kg', 'Jar, 1 kg'],
    ['Chai 1 lít', 'Bottle, 1 l'],
    ['Gói 0,5 kg', 'Pack, 0.5 kg'],
    ['Hộp 20 túi lọc', 'Box, 20 tea bags'],
    ['Hộp quà 2 chiếc', 'Gift box, 2 pieces'],
    ['Thùng 12 chai 330 ml', 'Case, 12 bottles, 330 ml'],
    ['Phiếu 1 đêm, 2 người', 'Voucher, 1 night, 2 people'],
    ['HỘP 60 VIÊN', 'Box, 60 capsules'],
    ['Ho\u0323\u0302p 100 g', 'Box, 100 g'],
  ])('%s is %s', (title, english) => {
    expect(packName(title, 'en')).toEqual({ text: english, lang: 'en' });
  });

  it.each(['Con 1,2 kg làm sẵn', 'Bộ 5 ống kèm cọ rửa', 'Cao 20 cm', 'Tiêu chuẩn', ''])(
    '"%s" stays as it was written',
    (title) => {
      expect(packName(title, 'en')).toEqual({ text: title, lang: 'vi' });
    },
  );

  it('leaves a Vietnamese page as it is, and never loses a text', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(packName(title, 'vi')).toEqual({ text: title, lang: 'vi' });
        const { text, lang } = packName(title, 'en');
        expect(lang === 'vi' ? text === title : text.length > 0).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { NAME_PREFIXES } from './data/producer-types.js';
import {
  isProducerType,
  PRODUCER_TYPES,
  parseProducerName,
  producerTypeName,
} from './producer-types.js';
import { fold } from './vietnamese.js';

describe('parseProducerName', () => {
  it.each([
    ['HTX cá lóc xã Phú Thành', 'hop_tac_xa', 'HTX', 'cá lóc xã Phú Thành'],
    ['Hợp tác xã chè Hảo Đạt', 'hop_tac_xa', 'Hợp tác xã', 'chè Hảo Đạt'],
    ['Liên hiệp HTX rau sạch', 'hop_tac_xa', 'Liên hiệp HTX', 'rau sạch'],
    ['THT nuôi ong', 'to_hop_tac', 'THT', 'nuôi ong'],
    ['Công ty TNHH MTV Traphaco Sapa', 'doanh_nghiep_nho_vua', 'Công ty TNHH MTV', 'Traphaco Sapa'],
    ['Công ty TNHH Trà Vinh FARM', 'doanh_nghiep_nho_vua', 'Công ty TNHH', 'Trà Vinh FARM'],
    [
      'Công ty Cổ phần Curcumin Bắc Hà',
      'doanh_nghiep_nho_vua',
      'Công ty Cổ phần',
      'Curcumin Bắc Hà',
    ],
    ['Công ty CP Kim Bôi', 'doanh_nghiep_nho_vua', 'Công ty CP', 'Kim Bôi'],
    ['Công ty Lương thực Trà Vinh', 'doanh_nghiep_nho_vua', 'Công ty', 'Lương thực Trà Vinh'],
    ['CTCP Curcumin Bắc Hà', 'doanh_nghiep_nho_vua', 'CTCP', 'Curcumin Bắc Hà'],
    ['Cty. TNHH Sầu Ri', 'doanh_nghiep_nho_vua', 'Cty. TNHH', 'Sầu Ri'],
    ['cty.tnhh Sầu Ri', 'doanh_nghiep_nho_vua', 'Cty. tnhh', 'Sầu Ri'],
    ['DNTN Bùi Thanh Tú', 'doanh_nghiep_nho_vua', 'DNTN', 'Bùi Thanh Tú'],
    ['Hộ kinh doanh Yến Phương', 'co_so_ho_kinh_doanh', 'Hộ kinh doanh', 'Yến Phương'],
    ['HO KINH DOANH YEN PHUONG', 'co_so_ho_kinh_doanh', 'HO KINH DOANH', 'YEN PHUONG'],
    ['Cơ sở mật ong Huỳnh Trưởng', 'co_so_ho_kinh_doanh', 'Cơ sở', 'mật ong Huỳnh Trưởng'],
    ['Cơ sở sản xuất nem chả Cô Hiển', 'co_so_ho_kinh_doanh', 'Cơ sở sản xuất', 'nem chả Cô Hiển'],
    ['Trang trại  Ong Vàng', 'trang_trai', 'Trang trại', 'Ong Vàng'],
    ['Ban quản lý du lịch Thái Hải', 'cong_dong_hoi', 'Ban quản lý', 'du lịch Thái Hải'],
    ['Hội An Foods', null, '', 'Hội An Foods'],
    ['HTXanh', null, '', 'HTXanh'],
    ['Mật ong HTX Ba Vì', null, '', 'Mật ong HTX Ba Vì'],
    ['', null, '', ''],
  ])('%j', (name, type, prefix, rest) => {
    expect(parseProducerName(name)).toEqual({ type, prefix, rest });
    expect(parseProducerName(name.normalize('NFD'))).toEqual({ type, prefix, rest });
  });

  it('finds every known prefix, alone and without marks', () => {
    for (const { code } of PRODUCER_TYPES) {
      for (const prefix of NAME_PREFIXES[code]) {
        expect(parseProducerName(prefix)).toEqual({ type: code, prefix, rest: '' });
        expect(parseProducerName(`${fold(prefix)} X`)).toMatchObject({ type: code, rest: 'X' });
      }
    }
  });
});

describe('producer types', () => {
  it('have names in both languages', () => {
    for (const { code, nameVi, nameEn } of PRODUCER_TYPES) {
      expect(isProducerType(code)).toBe(true);
      expect(producerTypeName(code, 'vi')).toBe(nameVi);
      expect(producerTypeName(code, 'en')).toBe(nameEn);
    }
    expect(isProducerType('cong_ty')).toBe(false);
  });
});

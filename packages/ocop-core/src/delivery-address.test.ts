import { describe, expect, it } from 'vitest';
import { type DeliveryAddress, missingAddressFields } from './delivery-address.js';

const FULL: DeliveryAddress = {
  first_name: 'Nguyễn Thị Lan',
  last_name: '',
  phone: '0912345678',
  address_1: '1 Lê Lợi',
  city: 'Xã Mỹ Hiệp',
  province: 'Tỉnh Đồng Tháp',
  country_code: 'vn',
};
const ALL = ['first_name', 'phone', 'address_1', 'city', 'province', 'country_code'];

describe('missingAddressFields', () => {
  it.each<[string, DeliveryAddress | null, string[]]>([
    ['a whole address', FULL, []],
    ['no address', null, ALL],
    ['a country alone', { country_code: 'vn' }, ALL.slice(0, -1)],
    ['a family name alone', { ...FULL, first_name: null, last_name: 'Lan' }, []],
    ['a city that is a province', { ...FULL, city: 'TP. Hồ Chí Minh', province: null }, []],
    ['a commune without its province', { ...FULL, province: '' }, ['province']],
    [
      'signs that say nothing',
      { ...FULL, address_1: '…', first_name: '-' },
      ['first_name', 'address_1'],
    ],
    ['spaces, also of those that nobody sees', { ...FULL, city: ' \u00a0\u200b' }, ['city']],
    ['a phone without a digit', { ...FULL, phone: 'không có' }, ['phone']],
  ])('%s', (_, address, missing) => {
    expect(missingAddressFields(address)).toEqual(missing);
  });

  it('finds every field that is empty', () => {
    for (const empty of ['', '   ', null, undefined]) {
      const address = Object.fromEntries(Object.keys(FULL).map((field) => [field, empty]));
      expect(missingAddressFields(address)).toEqual(ALL);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { pointKey, readPoint, readPointTable } from './point-of-sale.js';
import { readCsv } from './read-csv.js';

const TYPED = {
  name: ' Điểm  bán mẫu ',
  address: '1 Đường Ví Dụ',
  commune: '',
  province: 'Bình Dương',
  hours: '7:00 đến 17:00',
  phone: '+84 912 345 678',
};

describe('readPoint', () => {
  it('knows a province by its old name, and a number as it is dialled', () => {
    expect(readPoint(TYPED)).toEqual({
      point: {
        name: 'Điểm bán mẫu',
        address: '1 Đường Ví Dụ',
        commune: null,
        province_code: '79',
        hours: '7:00 đến 17:00',
        phone: '0912345678',
      },
    });
  });

  it('says all that is wrong', () => {
    const wrong = {
      ...TYPED,
      name: '',
      province: 'Nơi nào đó',
      phone: '12',
      hours: 'x'.repeat(200),
    };
    expect(readPoint(wrong)).toEqual({
      problems: [
        { path: 'name', code: 'empty', params: {} },
        { path: 'hours', code: 'too_long', params: { most: '160' } },
        { path: 'province', code: 'province_unknown', params: {} },
        { path: 'phone', code: 'not_a_phone', params: {} },
      ],
    });
  });
});

describe('readPointTable', () => {
  it('reads rows by their headings, in any order, and names those that are wrong', () => {
    const text = [
      'STT;Tỉnh, thành phố;Tên điểm bán;Địa chỉ;Giờ mở cửa',
      '1;Hà Nội;Điểm mẫu A;1 Đường A;',
      '2;Atlantis;Điểm mẫu B;1 Đường B;',
      '3;ha noi;điểm mẫu a;1, đường A;8:00',
      '4;Vĩnh Long;;1 Đường C;',
    ].join('\r\n');
    const { points, problems } = readPointTable(readCsv(text));
    expect(points.map(({ name, province_code }) => [name, province_code])).toEqual([
      ['Điểm mẫu A', '01'],
    ]);
    expect(problems).toEqual([
      { row: 3, path: 'province', code: 'province_unknown', params: {} },
      { row: 4, path: 'name', code: 'row_twice', params: { row: '2' } },
      { row: 5, path: 'name', code: 'empty', params: {} },
    ]);
  });

  it('says which columns there are not', () => {
    expect(readPointTable([['Tên', 'Ghi chú']]).problems).toEqual([
      { row: 1, path: 'address', code: 'column_missing', params: {} },
      { row: 1, path: 'province', code: 'column_missing', params: {} },
    ]);
    expect(readPointTable([]).problems).toHaveLength(3);
  });
});

it('a point is the same however it is written', () => {
  const read = readPoint(TYPED);
  const again = readPoint({ ...TYPED, name: 'ĐIỂM BÁN MẪU', address: '1, đường ví dụ' });
  if (!('point' in read) || !('point' in again)) throw new Error('they are in order');
  expect(pointKey(again.point)).toBe(pointKey(read.point));
});

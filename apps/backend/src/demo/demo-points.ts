import type { PointOfSale } from 'ocop-core';

const point = (name: string, province_code: string, commune: string): PointOfSale => ({
  name: `Điểm bán mẫu ${name}`,
  address: 'Số 0 Đường Minh Họa (không có thật)',
  commune,
  province_code,
  hours: 'Ví dụ: 8 giờ đến 18 giờ, mỗi ngày',
  phone: null,
});

/** Points of sale that there are not, and say so: the real ones are for an operator to enter. */
export const DEMO_POINTS: readonly PointOfSale[] = [
  point('Hà Nội', '01', 'Phường Minh Họa'),
  point('Lào Cai', '15', 'Xã Minh Họa'),
  point('Đồng Tháp', '82', 'Xã Minh Họa'),
];

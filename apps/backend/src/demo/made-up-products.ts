import type { GroupCode, ProducerType, RevocationReason, StarLevel } from 'ocop-core';

/**
 * Goods of producers that do not exist ("Minh Họa", "Mẫu"), for the states that no real firm may be
 * shown in, and for groups, regions and producer types that the sources leave empty.
 */
export interface MadeUpProduct {
  id: string;
  name: string;
  producer: string;
  /** Where the name does not tell it. */
  type?: ProducerType;
  star: StarLevel;
  group: GroupCode;
  provinceSlug: string;
  commune: string;
  /** How its certificate ended, and how many days before the demo's first day. */
  ended?:
    | { how: 'revoked'; reason: RevocationReason; days: number }
    | { how: 'lapsed'; days: number };
}

export const MADE_UP_PRODUCTS: readonly MadeUpProduct[] = [
  {
    id: 'm01',
    name: 'Mật ong hoa cà phê Bản Mẫu',
    producer: 'HTX Minh Họa Bản Mẫu',
    star: 4,
    group: 'TP',
    provinceSlug: 'dak-lak',
    commune: 'xã Bản Mẫu',
  },
  {
    id: 'm02',
    name: 'Nước ép dứa Đồng Mẫu',
    producer: 'Công ty TNHH Minh Họa Đồng Mẫu',
    star: 3,
    group: 'DU',
    provinceSlug: 'ninh-binh',
    commune: 'xã Đồng Mẫu',
  },
  {
    id: 'm03',
    name: 'Sữa hạt sen Sông Mẫu',
    producer: 'HTX Minh Họa Sông Mẫu',
    star: 4,
    group: 'DU',
    provinceSlug: 'dong-thap',
    commune: 'xã Sông Mẫu',
  },
  {
    id: 'm04',
    name: 'Nước cốt chanh dây Bản Mẫu',
    producer: 'Tổ hợp tác Minh Họa Đồi Mẫu',
    star: 3,
    group: 'DU',
    provinceSlug: 'gia-lai',
    commune: 'xã Đồi Mẫu',
  },
  {
    id: 'm05',
    name: 'Lan rừng chậu nhỏ Vườn Mẫu',
    producer: 'Trang trại Minh Họa Vườn Mẫu',
    star: 3,
    group: 'SV',
    provinceSlug: 'lam-dong',
    commune: 'xã Vườn Mẫu',
  },
  {
    id: 'm06',
    name: 'Quất cảnh bonsai Vườn Mẫu',
    producer: 'Hộ kinh doanh Minh Họa Ông Mẫu',
    star: 4,
    group: 'SV',
    provinceSlug: 'hung-yen',
    commune: 'xã Vườn Mẫu',
  },
  {
    id: 'm07',
    name: 'Tranh gạo phong cảnh Làng Mẫu',
    producer: 'Hội làng nghề Minh Họa Làng Mẫu',
    type: 'cong_dong_hoi',
    star: 3,
    group: 'TC',
    provinceSlug: 'can-tho',
    commune: 'phường Làng Mẫu',
  },
  {
    id: 'm08',
    name: 'Gốm men lam Làng Mẫu',
    producer: 'Tổ hợp tác Minh Họa Lò Mẫu',
    star: 4,
    group: 'TC',
    provinceSlug: 'dong-nai',
    commune: 'phường Lò Mẫu',
  },
  {
    id: 'm09',
    name: 'Hạt điều rang muối Rừng Mẫu',
    producer: 'Công ty Cổ phần Minh Họa Rừng Mẫu',
    star: 4,
    group: 'TP',
    provinceSlug: 'dong-nai',
    commune: 'xã Rừng Mẫu',
  },
  {
    id: 'm10',
    name: 'Muối tôm Đất Mẫu',
    producer: 'Hộ kinh doanh Minh Họa Cô Mẫu',
    star: 3,
    group: 'TP',
    provinceSlug: 'tay-ninh',
    commune: 'xã Đất Mẫu',
  },
  {
    id: 'm11',
    name: 'Tour chèo xuồng Rạch Mẫu',
    producer: 'Hội du lịch cộng đồng Minh Họa Rạch Mẫu',
    type: 'cong_dong_hoi',
    star: 3,
    group: 'DV',
    provinceSlug: 'ca-mau',
    commune: 'xã Rạch Mẫu',
  },
  {
    id: 'm12',
    name: 'Muối tiêu xanh Đất Mẫu',
    producer: 'HTX Minh Họa Đất Mẫu',
    star: 3,
    group: 'TP',
    provinceSlug: 'ho-chi-minh',
    commune: 'xã Đất Mẫu',
  },
  {
    id: 'm13',
    name: 'Chả mực Biển Mẫu',
    producer: 'Cơ sở Minh Họa Biển Mẫu',
    star: 4,
    group: 'TP',
    provinceSlug: 'quang-ninh',
    commune: 'phường Biển Mẫu',
    ended: { how: 'revoked', reason: 'food_safety_or_quality_violation', days: 6 },
  },
  {
    id: 'm14',
    name: 'Giò lụa Phố Mẫu',
    producer: 'Cơ sở Minh Họa Phố Mẫu',
    star: 4,
    group: 'TP',
    provinceSlug: 'ha-noi',
    commune: 'phường Phố Mẫu',
    ended: { how: 'revoked', reason: 'not_as_dossier', days: 19 },
  },
  {
    id: 'm15',
    name: 'Chè móc câu Đồi Mẫu',
    producer: 'HTX Minh Họa Đồi Chè Mẫu',
    star: 3,
    group: 'TP',
    provinceSlug: 'thai-nguyen',
    commune: 'xã Đồi Mẫu',
    ended: { how: 'revoked', reason: 'production_stopped', days: 43 },
  },
  {
    id: 'm16',
    name: 'Mắm tép Biển Mẫu',
    producer: 'Hộ kinh doanh Minh Họa Bà Mẫu',
    star: 3,
    group: 'TP',
    provinceSlug: 'thanh-hoa',
    commune: 'xã Biển Mẫu',
    ended: { how: 'lapsed', days: 38 },
  },
  {
    id: 'm17',
    name: 'Bánh đa Làng Mẫu',
    producer: 'Tổ hợp tác Minh Họa Làng Bánh Mẫu',
    star: 3,
    group: 'TP',
    provinceSlug: 'bac-ninh',
    commune: 'xã Làng Mẫu',
    ended: { how: 'lapsed', days: 12 },
  },
];

/**
 * The country as tiles: one per province, roughly where it lies (column, row). Hoàng Sa belongs to
 * Đà Nẵng and Trường Sa to Khánh Hòa, and both are always drawn.
 */
export const PROVINCE_TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'lai-chau': [1, 0],
  'lao-cai': [2, 0],
  'tuyen-quang': [3, 0],
  'cao-bang': [4, 0],
  'dien-bien': [0, 1],
  'son-la': [1, 1],
  'phu-tho': [2, 1],
  'thai-nguyen': [3, 1],
  'lang-son': [4, 1],
  'ha-noi': [2, 2],
  'bac-ninh': [3, 2],
  'quang-ninh': [4, 2],
  'ninh-binh': [2, 3],
  'hung-yen': [3, 3],
  'hai-phong': [4, 3],
  'thanh-hoa': [2, 4],
  'nghe-an': [2, 5],
  'ha-tinh': [3, 6],
  'quang-tri': [3, 7],
  hue: [4, 8],
  'da-nang': [4, 9],
  'quang-ngai': [5, 10],
  'gia-lai': [5, 11],
  'dak-lak': [5, 12],
  'lam-dong': [4, 13],
  'khanh-hoa': [5, 13],
  'tay-ninh': [2, 14],
  'dong-nai': [3, 14],
  'ho-chi-minh': [3, 15],
  'dong-thap': [2, 15],
  'an-giang': [1, 15],
  'can-tho': [1, 16],
  'vinh-long': [2, 16],
  'ca-mau': [1, 17],
};

export const TILE_COLUMNS = 8;
export const TILE_ROWS = 18;

export const ARCHIPELAGO_TILES = [
  { name: 'Hoàng Sa', province: 'da-nang', column: 7, row: 8 },
  { name: 'Trường Sa', province: 'khanh-hoa', column: 7, row: 14 },
] as const;

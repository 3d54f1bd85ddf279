export type Cell = readonly [column: number, row: number];

/**
 * The country as cells, one per province of before 01/7/2025, roughly where it lies. Provinces that
 * became one lie side by side, so that today's map is the same cells joined.
 */
export const COUNTRY_CELLS: Readonly<Record<string, Cell>> = {
  'lai-chau': [1, 0],
  'lao-cai': [2, 0],
  'ha-giang': [3, 0],
  'bac-kan': [4, 0],
  'cao-bang': [5, 0],
  'dien-bien': [0, 1],
  'son-la': [1, 1],
  'yen-bai': [2, 1],
  'tuyen-quang': [3, 1],
  'thai-nguyen': [4, 1],
  'lang-son': [5, 1],
  'phu-tho': [2, 2],
  'vinh-phuc': [3, 2],
  'bac-giang': [4, 2],
  'quang-ninh': [5, 2],
  'hoa-binh': [2, 3],
  'ha-noi': [3, 3],
  'bac-ninh': [4, 3],
  'hai-duong': [5, 3],
  'hai-phong': [6, 3],
  'ha-nam': [3, 4],
  'hung-yen': [4, 4],
  'thai-binh': [5, 4],
  'thanh-hoa': [2, 5],
  'ninh-binh': [3, 5],
  'nam-dinh': [4, 5],
  'nghe-an': [2, 6],
  'ha-tinh': [3, 6],
  'quang-binh': [3, 7],
  'quang-tri': [4, 7],
  hue: [4, 8],
  'da-nang': [5, 8],
  'quang-nam': [5, 9],
  'kon-tum': [4, 10],
  'quang-ngai': [5, 10],
  'gia-lai': [4, 11],
  'binh-dinh': [5, 11],
  'dak-lak': [4, 12],
  'phu-yen': [5, 12],
  'dak-nong': [3, 13],
  'lam-dong': [4, 13],
  'khanh-hoa': [5, 13],
  'tay-ninh': [1, 14],
  'binh-phuoc': [2, 14],
  'dong-nai': [3, 14],
  'binh-thuan': [4, 14],
  'ninh-thuan': [5, 14],
  'long-an': [1, 15],
  'binh-duong': [2, 15],
  'ho-chi-minh': [3, 15],
  'ba-ria-vung-tau': [4, 15],
  'an-giang': [0, 16],
  'dong-thap': [1, 16],
  'tien-giang': [2, 16],
  'ben-tre': [3, 16],
  'kien-giang': [0, 17],
  'can-tho': [1, 17],
  'vinh-long': [2, 17],
  'tra-vinh': [3, 17],
  'hau-giang': [1, 18],
  'soc-trang': [2, 18],
  'ca-mau': [0, 19],
  'bac-lieu': [1, 19],
};

/** The islands lie a column further out to sea than any province. */
export const MAP_COLUMNS = 8;
export const MAP_ROWS = 20;

/** Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, before and since; both are always drawn. */
export const ARCHIPELAGOS = [
  { name: 'Hoàng Sa', province: 'da-nang', cell: [6, 7] },
  { name: 'Trường Sa', province: 'khanh-hoa', cell: [6, 14] },
] as const satisfies readonly { name: string; province: string; cell: Cell }[];

/** The part of the country that a map shows, in cells. */
export interface Frame {
  column: number;
  row: number;
  width: number;
  height: number;
}

/** The whole country. */
export const COUNTRY: Frame = { column: 0, row: 0, width: MAP_COLUMNS, height: MAP_ROWS };

export type Archipelago = (typeof ARCHIPELAGOS)[number];

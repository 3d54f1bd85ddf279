import { parseVietnamesePhone } from './phone-number.js';
import { chosenProvince } from './postal-address.js';
import type { FieldProblem } from './problems.js';
import { collapseSpaces, fold, nfc } from './vietnamese.js';

/** A place of the programme where its goods are sold over a counter. */
export interface PointOfSale {
  name: string;
  address: string;
  commune: string | null;
  /** Of today. */
  province_code: string;
  /** In words, as on the door. */
  hours: string | null;
  phone: string | null;
}

/** What a field takes at most, in characters. */
export const POINT_LENGTHS = {
  name: 160,
  address: 240,
  commune: 120,
  hours: 160,
  phone: 40,
} as const;

/** So many rows a table has at most: the programme counts some hundred points. */
export const MOST_POINT_ROWS = 5000;

export const POINT_COLUMNS = ['name', 'address', 'commune', 'province', 'hours', 'phone'] as const;
export type PointColumn = (typeof POINT_COLUMNS)[number];

/** How people head these columns, folded. */
const HEADINGS: Readonly<Record<PointColumn, readonly string[]>> = {
  name: ['ten', 'ten diem', 'ten diem ban', 'diem ban', 'name'],
  address: ['dia chi', 'so nha duong', 'address'],
  commune: ['xa', 'phuong', 'xa phuong', 'xa phuong dac khu', 'commune'],
  province: ['tinh', 'tinh thanh', 'tinh thanh pho', 'thanh pho', 'province'],
  hours: ['gio', 'gio mo cua', 'gio ban', 'hours'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'phone'],
};

/** What is said of a point, as it is typed. */
export type TypedPoint = Readonly<Record<PointColumn, string>>;

/** A point as it is kept, or what is wrong with it at its columns. */
export function readPoint(
  typed: TypedPoint,
): { point: PointOfSale } | { problems: FieldProblem[] } {
  const text = (column: PointColumn) => collapseSpaces(nfc(typed[column])).trim();
  const problems: FieldProblem[] = [];
  const wrong = (path: PointColumn, code: FieldProblem['code'], params = {}) =>
    problems.push({ path, code, params });
  for (const column of ['name', 'address', 'province'] as const) {
    if (text(column) === '') wrong(column, 'empty');
  }
  for (const column of ['name', 'address', 'commune', 'hours', 'phone'] as const) {
    const most = POINT_LENGTHS[column];
    if (text(column).length > most) wrong(column, 'too_long', { most: String(most) });
  }
  const province = chosenProvince(text('province'));
  if (!province && text('province') !== '') wrong('province', 'province_unknown');
  const phone = text('phone') === '' ? null : parseVietnamesePhone(text('phone'));
  if (phone === null && text('phone') !== '') wrong('phone', 'not_a_phone');
  if (problems.length > 0 || !province) return { problems };
  return {
    point: {
      name: text('name'),
      address: text('address'),
      commune: text('commune') || null,
      province_code: province.today.code,
      hours: text('hours') || null,
      phone,
    },
  };
}

/** By what a point is known again when a table is read once more. */
export function pointKey({ name, address, province_code }: PointOfSale): string {
  return [province_code, wordsOfKey(name), wordsOfKey(address)].join('|');
}

/** Words as a key holds them. */
export function wordsOfKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A row that is not taken: its number as a spreadsheet shows it, 1 being the headings. */
export interface RowProblem extends FieldProblem {
  row: number;
}

/** Points of a table with headings; each row that is wrong is named, with what is wrong. */
export function readPointTable(table: readonly (readonly string[])[]): {
  points: PointOfSale[];
  problems: RowProblem[];
} {
  const [headings = [], ...rows] = table;
  const columns = headings.map(columnOf);
  const missing = (['name', 'address', 'province'] as const).filter(
    (column) => !columns.includes(column),
  );
  if (missing.length > 0) {
    return {
      points: [],
      problems: missing.map((path) => ({ row: 1, path, code: 'column_missing', params: {} })),
    };
  }
  const points: PointOfSale[] = [];
  const problems: RowProblem[] = [];
  const known = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const read = readPoint(typedRow(columns, cells));
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => ({ row, ...problem })));
      continue;
    }
    const first = known.get(pointKey(read.point));
    if (first !== undefined) {
      problems.push({ row, path: 'name', code: 'row_twice', params: { row: String(first) } });
      continue;
    }
    known.set(pointKey(read.point), row);
    points.push(read.point);
  }
  return { points, problems };
}

function columnOf(heading: string): PointColumn | null {
  const words = wordsOfKey(heading);
  return POINT_COLUMNS.find((column) => HEADINGS[column].includes(words)) ?? null;
}

function typedRow(columns: readonly (PointColumn | null)[], cells: readonly string[]): TypedPoint {
  const cell = (column: PointColumn) => cells[columns.indexOf(column)] ?? '';
  return {
    name: cell('name'),
    address: cell('address'),
    commune: cell('commune'),
    province: cell('province'),
    hours: cell('hours'),
    phone: cell('phone'),
  };
}

import { readFileSync } from 'node:fs';
import { FORMER_PROVINCES, PROVINCES, REGIONS } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import { ARCHIPELAGOS, type Cell, COUNTRY_CELLS, MAP_COLUMNS, MAP_ROWS } from './country-cells';
import { boundsOf, joinedCells, nameField } from './joined-cells';
import { mapProvinces } from './map-provinces';
import { nameLines } from './name-lines';
import { regionOnMap } from './region-frame';

test('every former province has a cell of its own, and nothing else has', () => {
  expect(Object.keys(COUNTRY_CELLS).sort()).toEqual(
    FORMER_PROVINCES.map(({ slug }) => slug).sort(),
  );
  expect(new Set(Object.values(COUNTRY_CELLS).map(String)).size).toBe(FORMER_PROVINCES.length);
});

test('provinces that became one lie side by side', () => {
  for (const { slug, cells } of mapProvinces('2025')) {
    const [first, ...others] = cells;
    if (!first) throw new Error(`${slug} has no cell`);
    const reached = [first];
    for (const [x, y] of reached) {
      reached.push(
        ...others.filter(
          (cell) => Math.abs(cell[0] - x) + Math.abs(cell[1] - y) === 1 && !reached.includes(cell),
        ),
      );
    }
    expect(new Set(reached).size, slug).toBe(cells.length);
  }
});

test('both maps show all provinces, Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa', () => {
  for (const [scheme, count] of [
    ['2025', PROVINCES.length],
    ['2024', FORMER_PROVINCES.length],
  ] as const) {
    const provinces = mapProvinces(scheme);
    expect(provinces).toHaveLength(count);
    expect(provinces.flatMap(({ cells }) => cells)).toHaveLength(FORMER_PROVINCES.length);
    const islands = provinces.filter(({ archipelago }) => archipelago);
    expect(islands.map(({ nameVi, archipelago }) => [archipelago?.name, nameVi])).toEqual([
      ['Hoàng Sa', 'Đà Nẵng'],
      ['Trường Sa', 'Khánh Hòa'],
    ]);
  }
});

test('everything lies on the map, and the islands lie on no province', () => {
  const taken = new Set(Object.values(COUNTRY_CELLS).map(String));
  const islands = ARCHIPELAGOS.map(({ cell }) => cell);
  for (const [column, row] of [...Object.values(COUNTRY_CELLS), ...islands]) {
    expect(column).toBeLessThan(MAP_COLUMNS);
    expect(row).toBeLessThan(MAP_ROWS);
  }
  for (const cell of islands) expect(taken.has(String(cell))).toBe(false);
});

test('a region is cut out whole, with the same land then and now', () => {
  const sheet = readFileSync(
    new URL('../../components/map/region-map.module.css', import.meta.url),
    'utf8',
  );
  const drawn = REGIONS.map(({ code }) => regionOnMap(code));
  for (const { region, frame, islands, provinces, neighbours } of drawn) {
    const land = ({ cells }: { cells: readonly Cell[] }) => cells.map(String);
    expect(provinces.former.flatMap(land).sort()).toEqual(provinces.today.flatMap(land).sort());
    expect(islands, region).toBe(provinces.today.some(({ archipelago }) => archipelago));
    for (const cell of neighbours)
      expect(provinces.today.flatMap(land)).not.toContain(String(cell));
    expect(sheet).toContain(`.columns${frame.width} {`);
    expect(sheet).toContain(`.rows${frame.height} {`);
  }
  expect(drawn.flatMap(({ provinces }) => provinces.today)).toHaveLength(PROVINCES.length);
  expect(drawn.flatMap(({ provinces }) => provinces.former)).toHaveLength(FORMER_PROVINCES.length);
});

describe('outlines', () => {
  const corner: Cell[] = [
    [0, 0],
    [0, 1],
    [1, 1],
  ];

  test.for<[string, Cell[], string]>([
    ['one cell', [[0, 0]], 'M45 1L45 43L1 43L1 1z'],
    [
      'two in a row',
      [
        [0, 0],
        [1, 0],
      ],
      'M91 1L91 43L1 43L1 1z',
    ],
    ['round a corner', corner, 'M45 1L45 45L91 45L91 87L1 87L1 1z'],
  ])('of %s', ([, cells, path]) => {
    expect(joinedCells(cells, 1)).toBe(path);
  });

  test('a name stands over cells in a line, else where the cells meet', () => {
    const line: Cell[] = [
      [2, 4],
      [3, 4],
    ];
    expect(nameField(line)).toEqual({ column: 2, row: 4, width: 2, height: 1 });
    expect(boundsOf(corner)).toEqual({ column: 0, row: 0, width: 2, height: 2 });
    expect(nameField(corner)).toEqual({ column: 0, row: 1, width: 1, height: 1 });
  });
});

test.for<[string, number, string[]]>([
  ['Hà Nội', 1, ['Hà Nội']],
  ['Thái Nguyên', 1, ['Thái', 'Nguyên']],
  ['Hồ Chí Minh', 1, ['Hồ Chí', 'Minh']],
  ['Đắk Lắk', 2, ['Đắk Lắk']],
])('the name %s over %i columns', ([name, columns, lines]) => {
  expect(nameLines(name, columns)).toEqual(lines);
});

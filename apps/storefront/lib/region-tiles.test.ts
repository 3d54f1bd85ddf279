import { PROVINCES } from 'ocop-core';
import { expect, test } from 'vitest';
import { ARCHIPELAGO_TILES, PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from './region-tiles';

test('every province of today has a tile of its own, and nothing else has', () => {
  expect(Object.keys(PROVINCE_TILES).sort()).toEqual(PROVINCES.map(({ slug }) => slug).sort());
  const places = Object.values(PROVINCE_TILES).map(([column, row]) => `${column}/${row}`);
  expect(new Set(places).size).toBe(PROVINCES.length);
});

test('all tiles, Hoàng Sa and Trường Sa too, lie on the map', () => {
  expect(ARCHIPELAGO_TILES.map(({ province }) => province)).toEqual(['da-nang', 'khanh-hoa']);
  const places = ARCHIPELAGO_TILES.map(({ column, row }) => [column, row]);
  for (const [column, row] of [...Object.values(PROVINCE_TILES), ...places]) {
    expect(column).toBeLessThan(TILE_COLUMNS);
    expect(row).toBeLessThan(TILE_ROWS);
  }
});

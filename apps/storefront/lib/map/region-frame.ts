import { PROVINCES, type RegionCode } from 'ocop-core';
import { type Cell, COUNTRY_CELLS, type Frame } from './country-cells';
import { boundsOf } from './joined-cells';
import { type MapProvince, mapProvinces } from './map-provinces';

/** A region of today as it is drawn. */
export interface RegionOnMap {
  region: RegionCode;
  frame: Frame;
  /** Whether islands, whose names reach out to sea, lie in its last column. */
  islands: boolean;
  /** The provinces of today, or those of before on the same land. */
  provinces: { today: MapProvince[]; former: MapProvince[] };
  /** What lies around it in the frame. */
  neighbours: Cell[];
}

/** The part of the country that a region fills, with its provinces then and now. */
export function regionOnMap(region: RegionCode): RegionOnMap {
  const today = mapProvinces('2025').filter(({ regionCode }) => regionCode === region);
  const parts = new Set(
    PROVINCES.filter(({ regionCode }) => regionCode === region).flatMap(
      ({ formedFrom }) => formedFrom,
    ),
  );
  const former = mapProvinces('2024').filter(({ code }) => parts.has(code));
  const own = today.flatMap(({ cells }) => cells);
  const islands = today.flatMap(({ archipelago }) => (archipelago ? [archipelago.cell] : []));
  const frame = boundsOf([...own, ...islands]);
  const taken = new Set(own.map(String));
  return {
    region,
    frame,
    islands: islands.length > 0,
    provinces: { today, former },
    neighbours: Object.values(COUNTRY_CELLS).filter(
      (cell) => isIn(frame, cell) && !taken.has(String(cell)),
    ),
  };
}

function isIn({ column, row, width, height }: Frame, [x, y]: Cell): boolean {
  return x >= column && x < column + width && y >= row && y < row + height;
}

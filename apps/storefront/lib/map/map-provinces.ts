import { FORMER_PROVINCES, type PlaceScheme, PROVINCES } from 'ocop-core';
import { ARCHIPELAGOS, type Archipelago, type Cell, COUNTRY_CELLS } from './country-cells';

/** A province on one of the two administrative maps. */
export interface MapProvince {
  scheme: PlaceScheme;
  code: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  /** Of the province's own time; the two sets share four of their codes. */
  regionCode: string;
  cells: readonly Cell[];
  archipelago: Archipelago | null;
}

const CELL_BY_FORMER_CODE = new Map(
  FORMER_PROVINCES.flatMap(({ code, slug }) => {
    const cell = COUNTRY_CELLS[slug];
    return cell ? [[code, cell] as const] : [];
  }),
);

/** The 34 provinces since 01/7/2025 or the 63 before, from north to south and west to east. */
export function mapProvinces(scheme: PlaceScheme): MapProvince[] {
  const provinces =
    scheme === '2025'
      ? PROVINCES
      : FORMER_PROVINCES.map((province) => ({ ...province, formedFrom: [province.code] }));
  return provinces
    .map(({ code, slug, nameVi, nameEn, regionCode, formedFrom }) => ({
      scheme,
      code,
      slug,
      nameVi,
      nameEn,
      regionCode,
      cells: formedFrom.flatMap((former) => {
        const cell = CELL_BY_FORMER_CODE.get(former);
        return cell ? [cell] : [];
      }),
      archipelago: ARCHIPELAGOS.find(({ province }) => province === slug) ?? null,
    }))
    .sort((one, other) => readingPlace(one.cells) - readingPlace(other.cells));
}

function readingPlace(cells: readonly Cell[]): number {
  return Math.min(...cells.map(([column, row]) => row * 100 + column));
}

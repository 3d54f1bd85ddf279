import { type PlaceScheme, placeName, provinceOf, regionName } from 'ocop-core';

export interface PlaceView {
  scheme: PlaceScheme;
  code: string;
  name_vi: string;
  /** The province of today (scheme 2025) that the place belongs to. */
  current_code: string;
  current_name_vi: string;
  region_code: string;
  region_name_vi: string;
  commune: string | null;
}

/** A place as printed on the decision, and where it lies today. @throws RuleError `unknown_place` */
export function placeView(scheme: PlaceScheme, code: string, commune: string | null): PlaceView {
  const place = { scheme, code };
  const province = provinceOf(place);
  return {
    scheme,
    code,
    name_vi: placeName(place, 'vi'),
    current_code: province.code,
    current_name_vi: province.nameVi,
    region_code: province.regionCode,
    region_name_vi: regionName(province.regionCode, 'vi'),
    commune,
  };
}

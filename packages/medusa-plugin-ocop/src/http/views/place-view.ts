import type { Place } from 'ocop-contract';
import { type PlaceScheme, placeName, provinceOf, regionName } from 'ocop-core';

export type PlaceView = Place;

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

import type { PointOfSaleView } from 'ocop-contract';
import type { PointRow } from '../../modules/point-of-sale';
import { provinceView } from './province-view';

/** A point of sale; none where its province is of no list that is known here. */
export function pointView(row: PointRow): PointOfSaleView[] {
  const province_code = provinceView(row.province_code);
  return province_code ? [{ ...row, province_code }] : [];
}

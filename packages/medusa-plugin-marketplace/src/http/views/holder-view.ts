import type { Holder } from 'medusa-plugin-ocop/modules/certification';
import { provinceOf } from 'ocop-core';

/** A producer as those who sell for it know it. */
export function holderView({ id, handle, name, place_scheme, place_code, in_force }: Holder) {
  const province_code = provinceOf({ scheme: place_scheme, code: place_code }).code;
  return { id, handle, name, province_code, in_force };
}

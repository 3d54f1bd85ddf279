import { isPlace, type Locale, type PlaceScheme, placeName } from 'ocop-core';

/** A province's name, or null for a code that nobody knows. */
export function provinceName(
  scheme: PlaceScheme,
  code: string | null,
  locale: Locale,
): string | null {
  const place = { scheme, code };
  return isPlace(place) ? placeName(place, locale) : null;
}

/** A commune as printed, for the beginning of a line: 'xã Phú Cần' → 'Xã Phú Cần'. */
export function communeName(printed: string | null): string | null {
  return printed && `${printed.charAt(0).toLocaleUpperCase('vi')}${printed.slice(1)}`;
}

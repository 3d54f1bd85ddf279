import {
  groupName,
  isPlace,
  isProducerType,
  isProductGroup,
  isRevocationReason,
  type Locale,
  placeName,
  producerTypeName,
  revocationReasonName,
} from 'ocop-core';
import type { GroupView, PlaceView } from './contract';

/** Today's province, with the former one where the certificate names a province of before 2025. */
export function namesOfPlace(place: PlaceView, locale: Locale) {
  const { scheme, code, current_code, name_vi, current_name_vi } = place;
  const printed = { scheme, code };
  const current = { scheme: '2025', code: current_code };
  const known = locale === 'en' && isPlace(printed) && isPlace(current);
  const former = known ? placeName(printed, 'en') : name_vi;
  const name = known ? placeName(current, 'en') : current_name_vi;
  return { name, former: former === name ? null : former };
}

export function nameOfGroup({ scheme, code, name_vi, name_en }: GroupView, locale: Locale) {
  const group = { scheme, code };
  if (isProductGroup(group)) return groupName(group, locale);
  return locale === 'vi' ? name_vi : name_en;
}

export function nameOfProducerType(type: string, locale: Locale): string {
  return isProducerType(type) ? producerTypeName(type, locale) : '—';
}

/** A reason in words; its bare code where this version does not know it. */
export function nameOfReason(code: string, locale: Locale): string {
  return isRevocationReason(code) ? revocationReasonName(code, locale) : code;
}

import {
  CERTIFIED_STARS,
  EXTENSION_PROOFS,
  FORMER_PROVINCES,
  type GroupScheme,
  groupName,
  isPlace,
  isProductGroup,
  type Locale,
  type Place,
  type PlaceScheme,
  PRODUCT_GROUPS,
  PRODUCT_SETS_2019,
  PRODUCT_SETS_2026,
  PROVINCES,
  type ProductGroup,
  placeName,
} from 'ocop-core';
import type { CertificateView } from '../../lib/contract';
import type { Translate } from '../../lib/use-ocop-translation';

export interface Choice {
  value: string;
  label: string;
}

/** Codes that a decision may name in each scheme. */
const GROUP_CODES: Readonly<Record<GroupScheme, readonly { code: string }[]>> = {
  '2026': PRODUCT_SETS_2026,
  '2023': PRODUCT_GROUPS,
  '2019': PRODUCT_SETS_2019,
};

const PROVINCE_CODES: Readonly<Record<PlaceScheme, readonly { code: string }[]>> = {
  '2025': PROVINCES,
  '2024': FORMER_PROVINCES,
};

/** A code with the scheme in which it means something, as the value of a choice. */
export function codeInScheme({ scheme, code }: { scheme: string; code: string }): string {
  return `${scheme}:${code}`;
}

/** The group of products that a choice stands for; null where it is none. */
export function chosenGroup(value: string | undefined): ProductGroup | null {
  const group = readCode(value);
  return isProductGroup(group) ? group : null;
}

/** The province that a choice stands for; null where it is none. */
export function chosenPlace(value: string | undefined): Place | null {
  const place = readCode(value);
  return isPlace(place) ? place : null;
}

function readCode(value = '') {
  const [scheme, code] = value.split(':');
  return { scheme, code };
}

/**
 * What a field lets choose from; null where something is typed. Groups and provinces are those of the scheme
 * in which the certificate's decision reads.
 */
export function choicesOf(
  field: string,
  { group, place }: Pick<CertificateView, 'group' | 'place'>,
  { t, locale }: { t: Translate; locale: Locale },
): Choice[] | null {
  switch (field) {
    case 'proof':
      return EXTENSION_PROOFS.map((value) => ({ value, label: t(`enter.proof.${value}`) }));
    case 'star':
      return CERTIFIED_STARS.map((star) => ({
        value: String(star),
        label: t('star.label', { star }),
      }));
    case 'potential_five_star':
      return (['true', 'false'] as const).map((value) => ({
        value,
        label: t(`enter.potential.${value}`),
      }));
    case 'group':
      return GROUP_CODES[group.scheme].map(({ code }) => ({
        value: codeInScheme({ scheme: group.scheme, code }),
        label: `${code} · ${groupName({ scheme: group.scheme, code }, locale)}`,
      }));
    case 'place':
      return PROVINCE_CODES[place.scheme]
        .map(({ code }) => ({
          value: codeInScheme({ scheme: place.scheme, code }),
          label: placeName({ scheme: place.scheme, code }, locale),
        }))
        .sort((one, other) => one.label.localeCompare(other.label, locale));
    default:
      return null;
  }
}

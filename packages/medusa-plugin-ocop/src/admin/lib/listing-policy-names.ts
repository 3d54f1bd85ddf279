import { isRevocationReason, type Locale } from 'ocop-core';
import { nameOfReason } from './names';
import type { Translate } from './use-ocop-translation';

/** How a certificate may end, in words; the bare code where this version does not know it. */
export function nameOfCause(cause: string, t: Translate, locale: Locale): string {
  if (isRevocationReason(cause)) return nameOfReason(cause, locale);
  switch (cause) {
    case 'lapsed':
    case 'returned':
    case 'annulled':
      return t(`listingPolicy.cause.${cause}`);
    default:
      return cause;
  }
}

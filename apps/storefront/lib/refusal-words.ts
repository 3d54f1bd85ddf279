import { formatDate, type Locale } from 'ocop-core';
import { isCertificateReason, type Refusal } from './backend/shared-schemas';
import type { Translate } from './translator';

/** Why a line of the basket may not be sold, in words. @param wanted how many the line asks for */
export function refusalWords(
  { reason, since, through, available }: Refusal,
  wanted: number,
  t: Translate<'basket'>,
  locale: Locale,
): string {
  if (reason === 'insufficient_stock' && available) return t('onlyLeft', { available, wanted });
  if (reason === 'paused' && through) {
    return t('pausedThrough', { date: formatDate(through, locale) });
  }
  return since && isCertificateReason(reason)
    ? t(`refusedSince.${reason}`, { date: formatDate(since, locale) })
    : t(`refused.${reason}`);
}

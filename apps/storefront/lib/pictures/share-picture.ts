import { formatDate, type Locale, type StarLevel } from 'ocop-core';
import type { CertificateRow } from '../backend/certificate-schema';
import { standingNow } from '../certificate-standing';
import { today } from '../clock';
import { provinceName } from '../place-names';
import { translatorFor } from '../translator';

/** All that is drawn on a picture for sharing: equal facts, equal pictures. */
export interface SharePicture {
  title: string;
  /** Who and where, or the shop's promise. */
  lines: readonly string[];
  /** Only a certificate in force gives one. */
  seal: { star: StarLevel; words: readonly string[] } | null;
  /** What became of a certificate that does not count. */
  ended: string | null;
}

/** What a certificate's or product's picture says today. @param title the product's name */
export function certifiedPicture(
  title: string,
  certificate: CertificateRow | null,
  locale: Locale,
): SharePicture {
  const t = translatorFor(locale, 'picture');
  if (!certificate) return { title, lines: [], seal: null, ended: null };
  const { standing, endedOn, badge } = standingNow(certificate, today());
  const province = provinceName('2025', certificate.place.current_code, locale);
  const lines = [[certificate.producer.name, province].filter(Boolean).join(' · ')];
  if (badge) {
    const words = [
      t('label', { star: badge.star }),
      ...(badge.potentialFiveStar ? [t('potential')] : []),
      t('decision', { number: badge.decisionNumber }),
      t('validTo', { date: formatDate(badge.validTo, locale) }),
    ];
    return { title, lines, seal: { star: badge.star, words }, ended: null };
  }
  const day = formatDate(endedOn ?? certificate.valid_from, locale);
  const certificateWords = translatorFor(locale, 'certificate');
  return {
    title,
    lines,
    seal: null,
    ended: standing === 'in_force' ? null : certificateWords(`standing.${standing}`, { date: day }),
  };
}

/** The picture of every page that has none of its own. */
export function shopPicture(locale: Locale): SharePicture {
  const t = translatorFor(locale, 'picture');
  return { title: t('shop'), lines: [t('shopText')], seal: null, ended: null };
}

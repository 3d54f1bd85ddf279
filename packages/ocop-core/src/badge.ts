import { type CalendarDate, formatDate } from './calendar-date.js';
import { type CertificateFacts, isExtendedOn, lastDayOf, standingIfKnown } from './certificate.js';
import { extensionLegalRef } from './extension.js';
import { isStarLevel, type StarLevel } from './stars.js';

/** What a badge is drawn from: a certificate with the decision behind it. */
export interface BadgeSource extends CertificateFacts {
  star: number;
  potentialFiveStar?: boolean | null;
  decisionNumber: string;
  issuer: string;
  verificationCode: string;
}

export interface Badge {
  star: StarLevel;
  /** Show "tiềm năng 5 sao" as a note beside four stars. */
  potentialFiveStar: boolean;
  /** 'OCOP 4 sao': the same words in every language, as on the certificate. */
  label: string;
  decisionNumber: string;
  issuer: string;
  /** Last day on which the badge may be shown, with an extension where there is one. */
  validTo: CalendarDate;
  verificationCode: string;
  sentenceVi: string;
  sentenceEn: string;
}

/**
 * The badge of a certificate on a day, or null unless it is in force with a certified star, a
 * decision, an issuer and a code to verify it by. There is no default star. (Use of the mark: QĐ
 * 1162/QĐ-VPĐP-OCOP, 2020: only for a product of 3 stars or more whose recognition is in force.)
 */
export function badgeFor(
  certificate: BadgeSource | null | undefined,
  date: CalendarDate,
): Badge | null {
  if (!certificate || standingIfKnown(certificate, date) !== 'in_force') return null;
  const { star, decisionNumber, issuer, verificationCode } = certificate;
  if (!isStarLevel(star) || !decisionNumber || !issuer || !verificationCode) return null;
  const validTo = lastDayOf(certificate);
  const extended = isExtendedOn(certificate, date);
  const legalRef = extensionLegalRef(certificate.validTo) ?? '';
  const end = {
    vi: formatDate(certificate.validTo, 'vi'),
    en: formatDate(certificate.validTo, 'en'),
  };
  const potentialFiveStar = star === 4 && certificate.potentialFiveStar === true;
  return {
    star,
    potentialFiveStar,
    label: `OCOP ${star} sao`,
    decisionNumber,
    issuer,
    validTo,
    verificationCode,
    sentenceVi:
      `Đạt OCOP ${star} sao${potentialFiveStar ? ' (tiềm năng 5 sao)' : ''} theo Quyết định số ` +
      `${decisionNumber} của ${issuer}, ` +
      (extended
        ? `hết hạn ngày ${end.vi}, còn hiệu lực đến hết ngày ${formatDate(validTo, 'vi')} theo ${legalRef}. `
        : `có giá trị đến hết ngày ${formatDate(validTo, 'vi')}. `) +
      `Mã tra cứu: ${verificationCode}.`,
    sentenceEn:
      `OCOP ${star} stars${potentialFiveStar ? ' (potential 5 stars)' : ''} by Decision No. ` +
      `${decisionNumber} of ${issuer}, ` +
      (extended
        ? `ended on ${end.en} and in force through ${formatDate(validTo, 'en')} under ${legalRef}. `
        : `valid through ${formatDate(validTo, 'en')}. `) +
      `Verification code: ${verificationCode}.`,
  };
}

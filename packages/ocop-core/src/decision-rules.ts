import {
  authorityFault,
  authorityOf,
  type CertificateIssue,
  expectedAuthority,
} from './authorities.js';
import { addMonths, type CalendarDate, compareDates, yearOf } from './calendar-date.js';
import { defaultValidTo } from './certificate.js';
import {
  LATEST_EFFECT_MONTHS,
  LONGEST_VALIDITY_MONTHS,
  USUAL_EFFECT_MONTHS,
  USUAL_START_MONTHS,
  USUAL_VALIDITY_MONTHS,
} from './data/decision-settings.js';
import type { DecisionFault, DecisionWarning, Finding, Findings } from './decision-findings.js';
import { PROGRAMME_BEGAN } from './legal-facts.js';
import {
  isLawfulReason,
  type RevocationReason,
  revocationReasonName,
} from './revocation-reasons.js';

export interface DecisionDays {
  signedOn: CalendarDate;
  effectiveOn: CalendarDate;
}

const isBefore = (one: CalendarDate, other: CalendarDate) => compareDates(one, other) < 0;

const FIRST_YEAR = 1900;

/** Whether a day is more than so many months after another. Counted back, as no day is after 9999. */
function isBeyond(day: CalendarDate, from: CalendarDate, months: number): boolean {
  if (yearOf(day) - Math.ceil(months / 12) <= FIRST_YEAR) return false;
  return isBefore(from, addMonths(day, -months));
}

function collect() {
  const faults: Finding<DecisionFault>[] = [];
  const warnings: Finding<DecisionWarning>[] = [];
  return {
    faults,
    warnings,
    fault: (code: DecisionFault, field: string, params: Record<string, string> = {}) => {
      faults.push({ code, field, params });
    },
    warn: (code: DecisionWarning, field: string, params: Record<string, string> = {}) => {
      warnings.push({ code, field, params });
    },
  };
}

/**
 * The days of a decision of any kind. A reinstatement is entered once it is in effect; whatever else
 * may be dated ahead, but not past the last day that a certificate could have.
 */
export function judgeDecisionDays(
  kind: 'recognition' | 'revocation' | 'annulment' | 'reinstatement' | 'correction',
  { signedOn, effectiveOn }: DecisionDays,
  today: CalendarDate,
): Findings {
  const { faults, warnings, fault, warn } = collect();
  if (isBefore(today, signedOn)) fault('signed_in_future', 'signed_on', { day: signedOn, today });
  if (isBefore(signedOn, PROGRAMME_BEGAN)) {
    fault('signed_before_programme', 'signed_on', { day: signedOn, began: PROGRAMME_BEGAN });
  }
  const days = { day: effectiveOn, signed: signedOn };
  // What was recognised wrongly was wrong from its first day: the paper says from when it does not count.
  if (kind !== 'annulment' && isBefore(effectiveOn, signedOn)) {
    fault('effective_before_signed', 'effective_on', days);
  }
  if (kind === 'reinstatement' && isBefore(today, effectiveOn)) {
    fault('effective_in_future', 'effective_on');
  } else if (isBeyond(effectiveOn, signedOn, LATEST_EFFECT_MONTHS)) {
    const months = String(LATEST_EFFECT_MONTHS);
    fault('effective_too_late', 'effective_on', { ...days, months });
  } else if (isBeyond(effectiveOn, signedOn, USUAL_EFFECT_MONTHS)) {
    const months = String(USUAL_EFFECT_MONTHS);
    warn('effective_late', 'effective_on', { ...days, months });
  }
  return { faults, warnings };
}

/** Whether a recognition names an authority at all; who may recognise what changed three times. */
export function judgeIssuer(issuer: string, signedOn: CalendarDate): Finding<DecisionWarning>[] {
  return authorityOf(issuer, signedOn).kind === 'unknown'
    ? [{ code: 'issuer_unknown', field: 'issuer', params: { issuer } }]
    : [];
}

export interface Validity {
  productName: string;
  validFrom: CalendarDate;
  /** The last day where the decision says it; as long as the law has it otherwise. */
  validTo?: CalendarDate | null;
}

/** The first and the last day of a certificate, as a decision signed on that day states them. */
export function judgeValidity(
  { productName, validFrom, validTo: printed }: Validity,
  signedOn: CalendarDate,
): Findings {
  const { faults, warnings, fault, warn } = collect();
  const product = productName;
  if (isBefore(validFrom, PROGRAMME_BEGAN)) {
    fault('valid_from_before_programme', 'valid_from', { day: validFrom, began: PROGRAMME_BEGAN });
  }
  const start = { day: validFrom, signed: signedOn };
  if (isBeyond(validFrom, signedOn, LATEST_EFFECT_MONTHS)) {
    fault('valid_from_too_late', 'valid_from', { ...start, months: String(LATEST_EFFECT_MONTHS) });
  } else if (
    isBeyond(validFrom, signedOn, USUAL_START_MONTHS) ||
    isBeyond(signedOn, validFrom, USUAL_START_MONTHS)
  ) {
    const months = String(USUAL_START_MONTHS);
    warn('valid_from_far', 'valid_from', { ...start, product, months });
  }
  if (faults.length > 0 && !printed) return { faults, warnings };
  const validTo = printed ?? defaultValidTo(validFrom);
  const end = { day: validTo, start: validFrom };
  if (isBefore(validTo, validFrom)) {
    fault('valid_to_before_valid_from', 'valid_to', end);
  } else if (isBeyond(validTo, validFrom, LONGEST_VALIDITY_MONTHS)) {
    fault('validity_too_long', 'valid_to', { ...end, months: String(LONGEST_VALIDITY_MONTHS) });
  } else if (isBeyond(validTo, validFrom, USUAL_VALIDITY_MONTHS)) {
    warn('validity_long', 'valid_to', { ...end, product });
  }
  return { faults, warnings };
}

/** What a revocation or reinstatement must know of a certificate that it is about. */
export interface DecidedCertificate extends CertificateIssue {
  productName: string;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  /** What stands that ended it, for a reinstatement: revocation, annulment or return. */
  revocation?: { signedOn: CalendarDate; effectiveOn: CalendarDate } | null;
}

export interface DecisionHeadFacts extends DecisionDays {
  issuer: string;
}

/** A revocation or an annulment held against a certificate: who signs, and on which days. */
export function judgeRevocation(
  certificate: DecidedCertificate,
  { issuer, signedOn, effectiveOn }: DecisionHeadFacts,
  today: CalendarDate,
): Findings {
  const { faults, warnings, fault, warn } = collect();
  warnings.push(...judgeAuthority(certificate, issuer, signedOn));
  const { productName: product, validFrom, validTo } = certificate;
  const recognised = { product, signed: certificate.signedOn };
  if (isBefore(signedOn, certificate.signedOn)) {
    fault('signed_before_recognition', 'signed_on', { ...recognised, day: signedOn });
  } else if (isBefore(effectiveOn, certificate.signedOn)) {
    fault('effective_before_recognition', 'effective_on', { ...recognised, day: effectiveOn });
  } else if (isBefore(effectiveOn, validFrom)) {
    const params = { product, day: effectiveOn, start: validFrom };
    if (isBefore(today, validFrom)) warn('revoked_before_start', 'effective_on', params);
    else fault('effective_before_start', 'effective_on', params);
  }
  // Provinces clear their lists of what has lapsed; what ends before an announced day is odd.
  if (isBefore(today, effectiveOn) && isBefore(validTo, effectiveOn)) {
    warn('revoked_after_end', 'effective_on', { product, day: effectiveOn, end: validTo });
  }
  return { faults, warnings };
}

/** A reason held against what the law revokes for on the day that it is signed. */
export function judgeReason(
  reason: RevocationReason,
  signedOn: CalendarDate,
): Finding<DecisionWarning>[] {
  if (isLawfulReason(reason, signedOn)) return [];
  const params = { reason: revocationReasonName(reason, 'vi') };
  return [{ code: 'reason_not_in_law', field: 'reason_code', params }];
}

/** A certificate that its holder gives back, by a paper of theirs. */
export function judgeReturn(
  { productName: product, validFrom }: Pick<DecidedCertificate, 'productName' | 'validFrom'>,
  { returnedOn, datedOn }: { returnedOn: CalendarDate; datedOn: CalendarDate },
  today: CalendarDate,
): Findings {
  const { faults, warnings, fault, warn } = collect();
  const days = { day: returnedOn, signed: datedOn };
  if (isBefore(today, datedOn)) fault('dated_in_future', 'paper.dated_on', { day: datedOn, today });
  if (isBefore(returnedOn, datedOn)) fault('effective_before_signed', 'returned_on', days);
  if (isBeyond(returnedOn, datedOn, USUAL_EFFECT_MONTHS)) {
    warn('effective_late', 'returned_on', { ...days, months: String(USUAL_EFFECT_MONTHS) });
  }
  if (isBefore(returnedOn, validFrom)) {
    warn('revoked_before_start', 'returned_on', { product, day: returnedOn, start: validFrom });
  }
  return { faults, warnings };
}

/** A reinstatement held against a certificate that is, or is to be, ended by a paper. */
export function judgeReinstatement(
  certificate: DecidedCertificate,
  { issuer, signedOn, effectiveOn }: DecisionHeadFacts,
  today: CalendarDate,
): Findings {
  const { faults, warnings, fault, warn } = collect();
  warnings.push(...judgeAuthority(certificate, issuer, signedOn));
  const { productName: product, revocation } = certificate;
  if (!revocation) return { faults, warnings };
  const signed = revocation.signedOn;
  if (isBefore(signedOn, signed)) {
    fault('reinstated_before_revoked', 'signed_on', { product, day: signedOn, signed });
  } else if (isBefore(effectiveOn, signed)) {
    fault('reinstated_before_revoked', 'effective_on', { product, day: effectiveOn, signed });
  } else if (
    isBefore(effectiveOn, revocation.effectiveOn) &&
    !isBefore(today, revocation.effectiveOn)
  ) {
    const revoked = revocation.effectiveOn;
    warn('reinstated_before_effect', 'effective_on', { product, day: effectiveOn, revoked });
  }
  return { faults, warnings };
}

function judgeAuthority(
  certificate: DecidedCertificate,
  issuer: string,
  signedOn: CalendarDate,
): Finding<DecisionWarning>[] {
  const code = authorityFault(issuer, signedOn, certificate);
  if (!code) return [];
  const expected = expectedAuthority(certificate, signedOn);
  return [
    { code, field: 'issuer', params: { issuer, expected, product: certificate.productName } },
  ];
}

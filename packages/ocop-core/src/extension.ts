import { addDays, type CalendarDate, compareDates } from './calendar-date.js';
import { LEGAL_FACTS } from './data/legal-facts.js';
import type { DecisionFault, DecisionWarning, Finding, Findings } from './decision-findings.js';
import { factOn } from './legal-facts.js';

/** What shows that an extension holds: a receipt of the lodged file, a paper, or a decision to extend. */
export const EXTENSION_PROOFS = [
  'filing_receipt',
  'authority_paper',
  'extension_decision',
] as const;
export type ExtensionProof = (typeof EXTENSION_PROOFS)[number];

export interface FilingWindow {
  opens: CalendarDate;
  closes: CalendarDate;
}

/**
 * The days between which the re-evaluation of a certificate that ends on a day is filed, both counted.
 * The window was set by 26/2026/QĐ-TTg; null for certificates that ended before it.
 */
export function filingWindow(validTo: CalendarDate): FilingWindow | null {
  const days = factOn(LEGAL_FACTS.filingWindowDays, validTo)?.value;
  return days
    ? { opens: addDays(validTo, -days.opens), closes: addDays(validTo, -days.closes) }
    : null;
}

/** The last day that an extension may reach, or null where the law knew none when the certificate ended. */
export function latestExtension(validTo: CalendarDate): CalendarDate | null {
  const days = factOn(LEGAL_FACTS.extensionDays, validTo)?.value;
  return days === undefined ? null : addDays(validTo, days);
}

/** The act and article that keep a certificate in force past its end; null where there is none. */
export function extensionLegalRef(validTo: CalendarDate): string | null {
  return factOn(LEGAL_FACTS.extensionDays, validTo)?.legalRef ?? null;
}

/**
 * Whether an extension takes a paper of the authority: whoever could still have filed in time after the
 * act came into force has to show more than that they filed.
 */
export function needsAuthorityPaper(validTo: CalendarDate): boolean {
  const window = filingWindow(validTo);
  const [act] = LEGAL_FACTS.extensionDays;
  return window === null || compareDates(window.closes, act.validFrom) >= 0;
}

export interface ExtensionInput {
  lastDay: CalendarDate;
  proof: ExtensionProof;
  /** Day on the receipt or paper. */
  proofDatedOn: CalendarDate;
}

/** An extension held against the certificate that it is to keep in force. */
export function judgeExtension(
  certificate: { productName: string; validTo: CalendarDate },
  { lastDay, proof, proofDatedOn }: ExtensionInput,
  today: CalendarDate,
): Findings {
  const { productName: product, validTo } = certificate;
  const faults: Finding<DecisionFault>[] = [];
  const warnings: Finding<DecisionWarning>[] = [];
  const latest = latestExtension(validTo);
  const params = { day: lastDay, end: validTo, product };
  if (latest === null) {
    faults.push({ code: 'extension_before_act', field: 'last_day', params });
  } else if (compareDates(lastDay, validTo) <= 0) {
    faults.push({ code: 'extension_no_later', field: 'last_day', params });
  } else if (compareDates(lastDay, latest) > 0) {
    const days = String(factOn(LEGAL_FACTS.extensionDays, validTo)?.value);
    const bounds = { ...params, latest, days };
    faults.push({ code: 'extension_too_long', field: 'last_day', params: bounds });
  }
  if (compareDates(today, proofDatedOn) < 0) {
    const dated = { day: proofDatedOn, today };
    faults.push({ code: 'dated_in_future', field: 'paper.dated_on', params: dated });
  }
  if (latest !== null && proof === 'filing_receipt' && needsAuthorityPaper(validTo)) {
    faults.push({ code: 'extension_needs_paper', field: 'proof', params });
  }
  if (proof === 'filing_receipt' && compareDates(validTo, proofDatedOn) < 0) {
    const dated = { ...params, day: proofDatedOn };
    warnings.push({ code: 'filed_after_end', field: 'paper.dated_on', params: dated });
  }
  return { faults, warnings };
}

/** A re-evaluation that was filed, held against the window for it. */
export function judgeFiling(
  certificate: { productName: string; validTo: CalendarDate },
  filedOn: CalendarDate,
  today: CalendarDate,
): Findings {
  const { productName: product, validTo } = certificate;
  const field = 'filed_on';
  if (compareDates(today, filedOn) < 0) {
    const params = { day: filedOn, today };
    return { faults: [{ code: 'dated_in_future', field, params }], warnings: [] };
  }
  const window = filingWindow(validTo);
  if (!window) return { faults: [], warnings: [] };
  const params = { product, day: filedOn, opens: window.opens, closes: window.closes };
  if (compareDates(filedOn, window.opens) < 0) {
    return { faults: [], warnings: [{ code: 'filed_too_early', field, params }] };
  }
  if (compareDates(filedOn, window.closes) > 0) {
    return { faults: [], warnings: [{ code: 'filed_too_late', field, params }] };
  }
  return { faults: [], warnings: [] };
}

import { expandAbbreviations } from './abbreviations.js';
import { type CalendarDate, yearOf } from './calendar-date.js';
import { RuleError } from './errors.js';
import { fold, repairLookAlikes } from './vietnamese.js';

export interface DecisionNumber {
  /** The one written form, e.g. '1446/QĐ-UBND-HC'. */
  number: string;
  /** The running number: starts anew each year in each body. */
  sequence: number;
  /** What follows the number: 'QĐ-UBND-HC'. */
  body: string;
  /** Readable, but not a form that OCOP decisions were seen in: let a person look. */
  warning?: 'unusual_form';
}

/** Spellings of parts that typists simplify. `TTg` keeps its small g. */
const PARTS: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  VPDP: 'VPĐP',
  BCDTW: 'BCĐTW',
  VPDPNTM: 'VPĐPNTM',
  TTG: 'TTg',
};

const LEADING_WORDS = /^(?:quyết\s*định|quyet\s*dinh|q[đd])?\s*(?:số|so|sô)?\s*[:.]?\s*/iu;
const FORM = /^(\d{1,5})(?:\/((?:19|20)\d{2}))?\/(\p{Lu}[\p{Lu}\d&]*(?:-[\p{Lu}\d&]+)*)$/u;
const SEEN_FORMS =
  /^QĐ-(?:UBND(?:-[A-ZĐ]{1,4})?|BNN(?:-VPĐP)?|BNNMT(?:-VPĐP)?|BNN&PTNT(?:-VPĐP)?)$/u;

/**
 * Reads a decision number as printed or typed: 'Số 1446 / QD-UBND-HC' → '1446/QĐ-UBND-HC'. Numbers
 * below ten keep a leading zero (Nghị định 30/2020/NĐ-CP, Annex I). Forms seen in real OCOP
 * decisions: 86/QĐ-UBND, 1446/QĐ-UBND-HC, 377/QĐ-BNN-VPĐP, 2361/QĐ-BNNMT; others get a warning.
 * @throws RuleError `invalid_decision_number`
 */
export function parseDecisionNumber(text: string): DecisionNumber {
  const compact = repairLookAlikes(text)
    .trim()
    .replace(LEADING_WORDS, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s*([/&-])\s*/g, '$1')
    .toUpperCase();
  const match = FORM.exec(compact);
  const sequence = Number(match?.[1] ?? 0);
  if (!match || sequence === 0) {
    throw new RuleError('invalid_decision_number', `not a decision number: ${text}`, 'number');
  }
  const [, , year, rawBody = ''] = match;
  const body = rawBody
    .split('-')
    .map((part) => PARTS[part] ?? part)
    .join('-');
  const written = [String(sequence).padStart(2, '0'), ...(year ? [year] : []), body].join('/');
  const usual = year === undefined && SEEN_FORMS.test(body);
  return {
    number: written,
    sequence,
    body,
    ...(usual ? {} : { warning: 'unusual_form' as const }),
  };
}

/**
 * What makes a decision unique: its number, its issuer and its year, since numbers start anew each
 * year in each body. The issuer is compared without marks, with abbreviations written out, and with
 * its chair taken for the body ("Chủ tịch UBND tỉnh" signs for "UBND tỉnh").
 * @throws RuleError `invalid_decision_number`, `invalid_issuer`, `invalid_date`
 */
export function decisionKey(decision: {
  number: string;
  issuer: string;
  signedOn: CalendarDate;
}): string {
  const { number } = parseDecisionNumber(decision.number);
  const issuer = fold(expandAbbreviations(repairLookAlikes(decision.issuer)))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:pho )?chu tich (?=uy ban)/, '');
  if (issuer === '') throw new RuleError('invalid_issuer', 'the issuer is missing', 'issuer');
  return `${number}|${issuer}|${yearOf(decision.signedOn)}`;
}

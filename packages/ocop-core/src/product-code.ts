import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';

/** The parts of a product code as the sheets of scores print it, the district only in older ones. */
export interface ProductCode {
  province: string;
  district: string | null;
  commune: string;
  serial: string;
  year: string;
}

const PATTERNS: readonly LegalFact<RegExp>[] = LEGAL_FACTS.productCodePatterns;

/**
 * Reads a product code ('82-29905-12-2026'), in which only the dashes and white space may differ; null
 * where it has no known form. Such a code is kept as it is printed.
 */
export function parseProductCode(text: string): ProductCode | null {
  const code = normaliseProductCode(text);
  if (!PATTERNS.some(({ value }) => value.test(code))) return null;
  const parts = code.split('-');
  const [province = '', year = ''] = [parts[0], parts.at(-1)];
  const [commune = '', serial = ''] = parts.slice(-3, -1);
  return {
    province,
    district: parts.length === 5 ? (parts[1] ?? null) : null,
    commune,
    serial,
    year,
  };
}

/** A product code in the form in which it is kept and compared. */
export function normaliseProductCode(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase();
}

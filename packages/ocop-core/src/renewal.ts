import { expandAbbreviations } from './abbreviations.js';
import { normaliseProductCode } from './product-code.js';
import { fold } from './vietnamese.js';

/** What tells that two certificates are about one product of one holder. */
export interface RenewableProduct {
  /** What makes two printed holders the same one: tax code, or folded name and province. */
  producerKey: string;
  productName: string;
  productCode: string | null;
}

/** A printed name in the form in which it is compared: marks, case, abbreviations, punctuation do not count. */
export function comparableName(printed: string): string {
  return fold(expandAbbreviations(printed))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a new certificate renews another: one holder, and the product's code where both have one (the
 * part that names the year of the evaluation aside), else its name.
 */
export function isRenewalOf(one: RenewableProduct, other: RenewableProduct): boolean {
  if (one.producerKey !== other.producerKey) return false;
  const [code, otherCode] = [stemOf(one.productCode), stemOf(other.productCode)];
  if (code !== null && otherCode !== null) return code === otherCode;
  return comparableName(one.productName) === comparableName(other.productName);
}

function stemOf(code: string | null): string | null {
  return code ? normaliseProductCode(code).replace(/-20\d{2}$/, '') : null;
}

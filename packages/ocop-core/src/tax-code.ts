/** Weights of the first nine digits of a firm's tax code; the tenth is what they leave of 10 by 11. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * A tax code as it is kept: digits, with a hyphen before the three of a branch; null where it is none.
 * Ten digits with their check digit (firms and cooperatives), ten and three (branches), or twelve (the
 * personal number of a household's owner, its tax code since 01/7/2025: Circular 86/2024/TT-BTC).
 */
export function parseTaxCode(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  if (/^\d{12}$/.test(digits)) return digits;
  if (!/^\d{10}(\d{3})?$/.test(digits) || !hasCheckDigit(digits)) return null;
  return digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}

/** Whether a tax code is somebody's personal number, which is shown to nobody. */
export function isPersonalTaxCode(taxCode: string): boolean {
  return /^\d{12}$/.test(taxCode);
}

function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

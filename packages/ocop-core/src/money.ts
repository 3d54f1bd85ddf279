import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/**
 * An amount in đồng: '1.250.000 ₫' in Vietnamese, '₫1,250,000' in English.
 * @param amount whole đồng (VND has no minor unit)
 * @throws RuleError `invalid_amount` when it is not a whole number
 */
export function formatVnd(amount: number, locale: Locale): string {
  if (!Number.isSafeInteger(amount)) {
    throw new RuleError('invalid_amount', `not a whole amount of đồng: ${amount}`);
  }
  const sign = amount < 0 ? '-' : '';
  const separator = locale === 'vi' ? '.' : ',';
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, separator);
  return locale === 'vi' ? `${sign}${digits} ₫` : `${sign}₫${digits}`;
}

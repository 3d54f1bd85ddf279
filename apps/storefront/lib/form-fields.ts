import type { Locale } from 'ocop-core';
import { parseLocale } from './locale';

/** As many of one thing as a basket takes. */
export const MAX_QUANTITY = 999;

/** A field of a form as text; empty where it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The language that a form was sent from: server actions cannot see the page's address. */
export function localeField(form: FormData): Locale {
  return parseLocale(textField(form, 'locale'));
}

/** A whole number of pieces, 0 to 999, written in digits; null for anything else. */
export function readQuantity(typed: string): number | null {
  const digits = typed.trim();
  if (!/^\d{1,6}$/.test(digits)) return null;
  const quantity = Number(digits);
  return quantity <= MAX_QUANTITY ? quantity : null;
}

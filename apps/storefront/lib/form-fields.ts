import type { Locale } from 'ocop-core';
import { z } from 'zod';
import { parseLocale } from './locale';

const MAX_QUANTITY = 999;

/** A field of a form as text; empty where it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The language that a form was sent from: server actions cannot see the page's address. */
export function localeField(form: FormData): Locale {
  return parseLocale(textField(form, 'locale'));
}

/** A whole number of pieces, 0 to 999; null when it is none. */
export function quantityField(form: FormData, name: string): number | null {
  const parsed = z.coerce
    .number()
    .int()
    .min(0)
    .safeParse(textField(form, name).trim() || 'none');
  return parsed.success ? Math.min(parsed.data, MAX_QUANTITY) : null;
}

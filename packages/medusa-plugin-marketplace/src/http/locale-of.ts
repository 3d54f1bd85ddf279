import type { MedusaRequest } from '@medusajs/framework/http';
import type { Locale } from 'ocop-core';

/** The language in which letters answer a request: English where it is asked for, else Vietnamese. */
export function localeOf({ headers }: Pick<MedusaRequest, 'headers'>): Locale {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi';
}

import { findingMessage, type Locale } from 'ocop-core';
import type { Warning } from '../../lib/contract';

/** A warning as a sentence in the dashboard's language. */
export function warningText(warning: Warning, locale: Locale): string {
  const text = findingMessage(warning, locale);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

import { findingMessage, isDecisionWarning, type Locale } from 'ocop-core';
import type { Warning } from '../../lib/contract';

/** A warning in the dashboard's language; one that this version does not know in the server's words. */
export function warningText({ code, params, message }: Warning, locale: Locale): string {
  const text = isDecisionWarning(code) ? findingMessage({ code, params }, locale) : message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

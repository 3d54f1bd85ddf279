import type { Locale } from 'ocop-core';
import type { ScannerTexts } from './scanner-texts';

export interface ScannerProps {
  locale: Locale;
  /** Of this shop: codes under another one are not followed. */
  host: string;
  texts: ScannerTexts;
}

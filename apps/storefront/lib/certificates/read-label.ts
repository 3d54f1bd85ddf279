import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { splitLocale } from '../locale';
import { routes } from '../routes';
import { type CodeSlip, codeSlip } from './code-slip';

/**
 * What stands in a QR code, or was typed from a label: the code of a certificate, an address of
 * another site, of another page of this shop, a code with a slip in it, or something else.
 */
export type LabelText =
  | { kind: 'code'; code: string }
  | { kind: 'foreign'; host: string }
  | { kind: 'elsewhere' }
  | { kind: 'slip'; slip: CodeSlip }
  | { kind: 'other' };

/** @param host of this shop, as people type it: a code under another one is none of its register */
export function readLabel(text: string, host: string): LabelText {
  const typed = text.trim();
  const address = addressIn(typed, host);
  if (!address) return readCode(typed);
  if (address.host !== host.toLowerCase()) return { kind: 'foreign', host: address.host };
  const { path } = splitLocale(address.pathname);
  const section = `${routes.certificates}/`;
  if (!path.startsWith(section)) return { kind: 'elsewhere' };
  const read = readCode(decoded(path.slice(section.length)));
  return read.kind === 'other' ? { kind: 'slip', slip: 'check' } : read;
}

function readCode(text: string): LabelText {
  const code = normaliseVerificationCode(text);
  if (isVerificationCode(code)) return { kind: 'code', code };
  const slip = codeSlip(text);
  return slip ? { kind: 'slip', slip } : { kind: 'other' };
}

/** Whoever types an address leaves its beginning out. */
function addressIn(text: string, host: string): URL | null {
  const whole = text.toLowerCase().startsWith(`${host.toLowerCase()}/`) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(whole) && URL.canParse(whole) ? new URL(whole) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

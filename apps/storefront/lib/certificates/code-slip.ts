/** What is wrong with a text that was meant as a code; null where it was not meant as one. */
export type CodeSlip = 'letters' | 'length' | 'check';

const CODE_LENGTH = 8;
const SEPARATORS = /[\s\p{Dash}_.]/gu;

/** Judges what was typed: begins with 'CP-', or is as long as a code and mixes in digits. */
export function codeSlip(text: string): CodeSlip | null {
  const typed = text.normalize('NFKC').toUpperCase().trim();
  const prefix = /^CP[\s\p{Dash}_.]+/u.exec(typed)?.[0] ?? '';
  const characters = typed.slice(prefix.length).replace(SEPARATORS, '');
  if (!/^[A-Z\d]*\d[A-Z\d]*$/.test(characters)) return null;
  if (characters.length !== CODE_LENGTH) return prefix === '' ? null : 'length';
  return /[^2-9A-HJKMNP-Z]/.test(characters) ? 'letters' : 'check';
}

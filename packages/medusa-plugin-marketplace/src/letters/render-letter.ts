import type { Locale } from 'ocop-core';
import { z } from 'zod';
import { isLetterName, LETTERS, type LetterName } from './kinds';
import { FOOTER, type LetterKind, type Part, type Words } from './letter';

export interface RenderedLetter {
  subject: string;
  text: string;
  html: string;
}

const kept = z.object({ locale: z.enum(['vi', 'en']), fields: z.record(z.string(), z.unknown()) });

/** What stands for a secret where a letter is read by others than whom it was sent to. */
const HIDDEN = '••••••';

/**
 * A letter as it is kept by Medusa's notifications, in words. What lets in is hidden where `hideSecrets`.
 * @throws ZodError where it lacks what it has to be told; Error where nobody knows the letter
 */
export function renderLetter(
  name: string | null | undefined,
  data: unknown,
  { hideSecrets = false } = {},
): RenderedLetter {
  if (!isLetterName(name)) throw new Error(`there is no letter "${name}"`);
  const { locale, fields } = kept.parse(data);
  const words = wordsOf(name, locale, fields);
  const parts = hideSecrets ? words.parts.map((part) => withoutSecrets(name, part)) : words.parts;
  const { subject } = words;
  return { subject: oneLine(subject), text: textOf(parts, locale), html: htmlOf(parts, locale) };
}

/** What a letter said, without what every letter ends with; nothing in it lets anybody in. */
export function bodyOfLetter(
  name: string | null | undefined,
  data: unknown,
): Pick<RenderedLetter, 'subject' | 'text'> {
  if (!isLetterName(name)) throw new Error(`there is no letter "${name}"`);
  const { locale, fields } = kept.parse(data);
  const { subject, parts } = wordsOf(name, locale, fields);
  const text = parts.map((part) => textOfPart(withoutSecrets(name, part))).join('\n\n');
  return { subject: oneLine(subject), text };
}

function wordsOf(name: LetterName, locale: Locale, fields: unknown): Words {
  // The kinds differ in what they are told, which each of them reads for itself.
  const kind: LetterKind<z.ZodType> = LETTERS[name];
  return kind[locale](kind.fields.parse(fields));
}

function withoutSecrets(name: LetterName, part: Part): Part {
  const { secret }: LetterKind<z.ZodType> = LETTERS[name];
  if (!secret || typeof part === 'string') return part;
  return 'figure' in part ? { figure: HIDDEN } : `${part.words}: ${HIDDEN}`;
}

/** Nothing that people enter makes another header of a letter. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(parts: readonly Part[], locale: Locale): string {
  return [...parts.map(textOfPart), '--', FOOTER[locale]].join('\n\n');
}

function textOfPart(part: Part): string {
  if (typeof part === 'string') return part;
  return 'figure' in part ? part.figure : `${part.words}: ${part.link}`;
}

function htmlOf(parts: readonly Part[], locale: Locale): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"></head>`,
    '<body style="font:16px/1.5 sans-serif;color:#222;max-width:36em;margin:1em auto;padding:0 1em">',
    ...parts.map(htmlOfPart),
    `<hr><p style="color:#555">${escaped(FOOTER[locale])}</p></body></html>`,
  ].join('\n');
}

function htmlOfPart(part: Part): string {
  if (typeof part === 'string') return `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`;
  if ('figure' in part) {
    return `<p style="font-size:28px;letter-spacing:4px"><b>${escaped(part.figure)}</b></p>`;
  }
  return `<p><a href="${escaped(part.link)}">${escaped(part.words)}</a></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

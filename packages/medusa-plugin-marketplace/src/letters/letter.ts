import type { Locale } from 'ocop-core';
import { z } from 'zod';

/** A part of a letter: a paragraph, a figure to be typed in elsewhere, or a way to a page. */
export type Part = string | { figure: string } | { link: string; words: string };

/** What a letter says, in one language. */
export interface Words {
  subject: string;
  parts: readonly Part[];
}

/** A kind of letter: what it has to be told, and its words. */
export interface LetterKind<Fields extends z.ZodType> {
  fields: Fields;
  /** After so long it is of no use any more, and is not sent late. */
  usefulMinutes: number;
  vi(fields: z.output<Fields>): Words;
  en(fields: z.output<Fields>): Words;
  /** Fields that let whoever reads them in. */
  secret?: readonly (keyof z.output<Fields> & string)[];
}

export const TWO_DAYS = 2 * 24 * 60;

/** Keeps the precise types of a kind of letter. */
export function letterKind<Fields extends z.ZodType>(kind: LetterKind<Fields>): LetterKind<Fields> {
  return kind;
}

/** The address of a page, which is in a letter as a link. */
export const page = z.url({ protocol: /^https?$/ });

/** What a letter says to everybody, whatever it is about. */
export const FOOTER: Readonly<Record<Locale, string>> = {
  vi: 'Thư này do Chợ Phiên gửi tự động. Nếu bạn không chờ thư này, xin bỏ qua.',
  en: 'Chợ Phiên sent this letter by itself. If you did not expect it, you may ignore it.',
};

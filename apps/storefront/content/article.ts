import type { Locale } from 'ocop-core';

/**
 * A page of prose. Text may hold links, `[words](/path)` with a path of the shop without language,
 * and gaps that the operator has to fill, `[[what belongs here]]`.
 */
export interface Article {
  title: string;
  summary: string;
  sections: readonly ArticleSection[];
}

export interface ArticleSection {
  /** The same in both languages: links to a section survive a change of language. */
  id: string;
  title: string;
  blocks: readonly ArticleBlock[];
}

export type ArticleBlock =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  | {
      kind: 'table';
      caption: string;
      head: readonly string[];
      rows: readonly (readonly string[])[];
    };

/** An article in every language of the shop; the type checker says when one is missing. */
export type Translated = Readonly<Record<Locale, Article>>;

export const text = (words: string): ArticleBlock => ({ kind: 'text', text: words });
export const list = (...items: string[]): ArticleBlock => ({ kind: 'list', items });
export const steps = (...items: string[]): ArticleBlock => ({ kind: 'list', items, ordered: true });
export const table = (
  caption: string,
  head: readonly string[],
  ...rows: readonly string[][]
): ArticleBlock => ({ kind: 'table', caption, head, rows });

export type Inline =
  | { kind: 'words'; words: string }
  | { kind: 'link'; words: string; path: string }
  | { kind: 'gap'; words: string };

const MARKS = /\[\[([^\]]+)\]\]|\[([^\]]+)\]\((\/[^)\s]*)\)/g;

/** Takes a text of an article apart into words, links and gaps for the operator. */
export function inlineParts(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const addWords = (words: string) => words !== '' && parts.push({ kind: 'words', words });
  for (const match of text.matchAll(MARKS)) {
    const [whole, gap, words = '', path = ''] = match;
    addWords(text.slice(end, match.index));
    parts.push(gap === undefined ? { kind: 'link', words, path } : { kind: 'gap', words: gap });
    end = match.index + whole.length;
  }
  addWords(text.slice(end));
  return parts;
}

import { type Concept, collapseSpaces, type FoundPhrase, vietnameseProductWord } from 'ocop-core';

/**
 * A query with the English names of products in Vietnamese, and without its other concepts: "dried
 * mango from Hue" is "xoài sấy". What describes a thing goes behind it.
 * @param found the concepts of the text, in its order
 * @param clean drops words that say nothing from what stands between them
 */
export function inVietnamese(
  text: string,
  found: readonly FoundPhrase<Concept>[],
  clean: (part: string) => string,
): string {
  const words: string[] = [];
  let describing: string[] = [];
  let from = 0;
  const say = (said: string) => {
    const part = said.trim();
    if (part === '') return;
    words.push(part, ...describing);
    describing = [];
  };
  for (const { means, start, end } of found) {
    say(clean(text.slice(from, start)));
    from = end;
    const product = means.kind === 'product' ? vietnameseProductWord(means.value) : null;
    if (product?.describes) describing = [product.name, ...describing];
    else if (product) say(product.name);
  }
  say(clean(text.slice(from)));
  return collapseSpaces([...words, ...describing].join(' '));
}

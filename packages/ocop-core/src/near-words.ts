/** Sounds that people mix up when they type by ear, word by word without marks. */
const ONSETS: readonly [RegExp, string][] = [
  [/^(?:ngh|ng)/, 'ng'],
  [/^gh/, 'g'],
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^[nl](?!g|h)/, 'l'],
  [/^(?:gi(?=[aeou])|r|v|d)/, 'd'],
  [/^f/, 'ph'],
  [/^(?:q(?=u)|k(?!h))/, 'c'],
  [/^w/, 'qu'],
];
const CODAS: readonly [RegExp, string][] = [
  [/(?:ng|nh)$/, 'n'],
  [/ch$/, 't'],
  [/c$/, 't'],
  [/y$/, 'i'],
];

/**
 * How a word without marks sounds to a careless ear: words with one key are mistaken for each other
 * (s/x, ch/tr, l/n, d/gi/r/v; n/ng, c/t at the end).
 */
export function soundOf(word: string): string {
  const replace = (text: string, rules: readonly [RegExp, string][]) => {
    const rule = rules.find(([pattern]) => pattern.test(text));
    return rule ? text.replace(rule[0], rule[1]) : text;
  };
  return replace(replace(word, ONSETS), CODAS);
}

/** A word with one letter left out, each way, and the word itself. */
export function shortened(word: string): string[] {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return [...forms];
}

/** Letters to insert, leave out, change or swap to come from one word to the other; at most 3 counted. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = last;
    last = next;
  }
  return Math.min(3, last[b.length] ?? 3);
}

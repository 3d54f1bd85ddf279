import { hasBeginning, NearIndex, withBeginning } from './near-index.js';
import { isSyllable, resolveTypingResidue } from './typing-residue.js';
import { nfc } from './vietnamese.js';
import { formsOf } from './word-forms.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Most readings of one typed word that are weighed. */
const MOST_READINGS = 10;

/** Prices of a reading; the cheapest row of readings wins. A pair never seen side by side costs. */
const COST = {
  residue: 0.3,
  split: 0.8,
  sound: 1.2,
  edit: 1.5,
  twoEdits: 3,
  unknown: 6,
  strange: 2,
};

/** So often must a neighbour stand beside another sound guessed for a proper syllable with marks. */
const PROOF = 3;

const NONE: ReadonlyMap<string, number> = new Map();
/** From one in so many on, two words are often such a name. */
const OFTEN = 4;
const MOSTLY = 1.5;

/** Letters from which a word is known again wherever it stands. */
const LONG_WORD = 7;

interface Reading {
  /** The words it stands for, without marks. */
  words: readonly string[];
  cost: number;
  /** How often a neighbour must be known beside it; once where nothing is said. */
  proof?: number;
  /** Puts a word of other letters in the place of one that is known. */
  doubtsKnown?: boolean;
}

/** A query in words that are known. */
export interface Correction {
  /** As people write them, with marks. */
  words: readonly string[];
  /** The last word is the beginning of a known one. */
  endsInPrefix: boolean;
}

/** The first word of a text and its last, without marks; none of an empty one. */
function edgesOf(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return [words[0], words.at(-1)].flatMap((word) => (word === undefined ? [] : foldedWord(word)));
}

function foldedWord(word: string): string {
  return formsOf(word).folded;
}

/**
 * The words of a catalogue and which of them stand side by side: enough to tell a word that nothing
 * here is called by, and what was probably meant. Holds words without marks; remembers how most write them.
 */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly pairs = new Map<string, number>();
  private readonly spellings = new Map<string, Map<string, number>>();
  private readonly pairsOfOthers = new Map<string, number>();
  private readonly properPairs = new Map<string, number>();
  private index: NearIndex | null = null;
  private sortedPairs: readonly string[] | null = null;
  private sortedWords: readonly string[] | null = null;

  /** @param texts names of products, producers and places, each once or as often as they occur */
  constructor(texts: Iterable<string> = []) {
    this.add(texts);
  }

  /**
   * Reads more names; large catalogues come in pages.
   * @param options.ofOthers names of producers and places, and of no product
   */
  add(texts: Iterable<string>, { ofOthers = false }: { ofOthers?: boolean } = {}): void {
    for (const text of texts) this.read(text, ofOthers);
    this.index = null;
    this.sortedPairs = null;
    this.sortedWords = null;
  }

  get size(): number {
    return this.counts.size;
  }

  /** Whether a word, without marks, occurs. */
  knows(word: string): boolean {
    return this.counts.has(word);
  }

  /** Whether two words occur side by side in this order. */
  knowsPair(first: string, second: string): boolean {
    return this.pairs.has(`${first} ${second}`);
  }

  /** How often two words, without marks, occur side by side in this order. */
  countOfPair(first: string, second: string): number {
    return this.pairs.get(`${first} ${second}`) ?? 0;
  }

  /**
   * Whether of the names that hold two words side by side, so large a part is of producers and places:
   * one in four where marks say which words they are, most where nothing does.
   */
  isNameOfOthers(first: string, second: string, { isMarked }: { isMarked: boolean }): boolean {
    return this.isOften(`${first} ${second}`, this.pairsOfOthers, isMarked ? OFTEN : MOSTLY);
  }

  /** Whether two words side by side are often written as a proper name, with capitals. */
  isProperName(first: string, second: string): boolean {
    return this.isOften(`${first} ${second}`, this.properPairs, OFTEN);
  }

  private isOften(pair: string, of: ReadonlyMap<string, number>, oneIn: number): boolean {
    const often = of.get(pair) ?? 0;
    return often > 0 && often * oneIn >= (this.pairs.get(pair) ?? 0);
  }

  /** How one or two words, without marks, are written, and how often. */
  spellingsOf(words: string): ReadonlyMap<string, number> {
    return this.spellings.get(words) ?? NONE;
  }

  /** Words that begin so, without marks, the most frequent first; beside another if there is one. */
  completions(start: string, before?: string): string[] {
    this.sortedPairs ??= [...this.pairs.keys()].sort();
    this.sortedWords ??= [...this.counts.keys()].sort();
    const beside =
      before === undefined ? [] : withBeginning(this.sortedPairs, `${before} ${start}`);
    if (beside.length > 0) {
      return byCount(beside, this.pairs).map((pair) => pair.slice((before ?? '').length + 1));
    }
    return byCount(withBeginning(this.sortedWords, start), this.counts);
  }

  /** How often these words occur in this order behind the one text and before the other, edge to edge. */
  countBetween(before: string, words: string, after: string): number {
    const [first = '', last = ''] = edgesOf(words);
    const [, behind = ''] = edgesOf(before);
    const [next = ''] = edgesOf(after);
    return this.countOfPair(behind, first) + this.countOfPair(last, next);
  }

  /** Whether two words occur side by side of which the second begins so. */
  knowsPairBeginning(first: string, start: string): boolean {
    this.sortedPairs ??= [...this.pairs.keys()].sort();
    return hasBeginning(this.sortedPairs, `${first} ${start}`);
  }

  /** Whether a known word begins so. */
  knowsBeginning(start: string): boolean {
    return this.near.hasBeginning(start);
  }

  /**
   * Whether the last of these words is probably half typed: it is only the beginning of a known word,
   * or it never follows the word before it while a longer one does ("nuoc ma").
   */
  endsHalfTyped(words: readonly string[]): boolean {
    const [before, last = ''] =
      words.slice(-2).length === 2 ? words.slice(-2) : [undefined, words[0]];
    if (last === '' || /\d$/.test(last)) return false;
    if (last.length === 1 || !this.knows(last))
      return last.length === 1 || this.knowsBeginning(last);
    if (before === undefined || this.knowsPair(before, last)) return false;
    return this.knowsPairBeginning(before, last);
  }

  /**
   * What a query of words that lead nowhere probably means; null when nothing near is known, or
   * nothing would change.
   * @param typed its words as typed
   * @param options.doubtKnown also doubt words that are known, where they stand in strange company
   * @param options.isUnderstood by place in `typed`: words that mean something beside a name, and stay
   */
  correct(
    typed: readonly string[],
    options: { doubtKnown?: boolean; isUnderstood?: (at: number) => boolean } = {},
  ): Correction | null {
    const endsInPrefix = this.endsInBeginning(typed);
    const rows = typed.map((word, index) => {
      const plain = foldedWord(word);
      const stays = options.isUnderstood?.(index) || (endsInPrefix && index === typed.length - 1);
      if (stays) return [{ words: [plain], cost: 0 }];
      return this.readings(word, plain, {
        doubtKnown: options.doubtKnown ?? false,
        isAlone: typed.length === 1,
      });
    });
    const best = this.cheapest(rows);
    if (!best || best.some(({ cost }) => cost >= COST.unknown)) return null;
    const words = best.flatMap((reading) => reading.words);
    const before = typed.map(foldedWord);
    if (words.join(' ') === before.join(' ')) return null;
    const guesses = best.filter(({ cost }) => cost > COST.split).length;
    if (guesses > Math.max(1, Math.floor(typed.length / 2))) return null;
    if (best.some((reading) => !this.isSupported(reading, words))) return null;
    if (best.some((reading) => reading.doubtsKnown) && !this.isAllInCompany(words)) return null;
    return { words: this.spelled(words, typed), endsInPrefix };
  }

  /** Whether the last word is no word yet and one begins so, beside the word before it if there is one. */
  private endsInBeginning(typed: readonly string[]): boolean {
    const plain = foldedWord(typed.at(-1) ?? '');
    if (plain === '' || this.knows(plain)) return false;
    const before = typed.at(-2);
    return before === undefined
      ? this.knowsBeginning(plain)
      : this.knowsPairBeginning(foldedWord(before), plain);
  }

  private get near(): NearIndex {
    this.index ??= new NearIndex(this.counts.keys());
    return this.index;
  }

  private read(text: string, ofOthers: boolean): void {
    let previous: string | null = null;
    let previousWritten = '';
    let previousLower = '';
    for (const [written] of nfc(text).matchAll(WORD)) {
      const lower = written.toLowerCase();
      const word = foldedWord(lower);
      count(this.counts, word);
      spelling(this.spellings, word, lower);
      if (previous !== null) {
        const pair = `${previous} ${word}`;
        count(this.pairs, pair);
        if (ofOthers) count(this.pairsOfOthers, pair);
        const isProper = previousWritten !== previousLower && written !== lower;
        if (isProper) count(this.properPairs, pair);
        spelling(this.spellings, pair, `${previousLower} ${lower}`);
      }
      previous = word;
      previousWritten = written;
      previousLower = lower;
    }
  }

  private readings(
    typed: string,
    plain: string,
    { doubtKnown, isAlone }: { doubtKnown: boolean; isAlone: boolean },
  ): Reading[] {
    const known = this.knows(plain) || /^\d+$/.test(plain);
    if (known && !doubtKnown) return [{ words: [plain], cost: 0 }];
    const readings: Reading[] = [{ words: [plain], cost: known ? 0 : COST.unknown }];
    if (!known) {
      const residue = foldedWord(resolveTypingResidue(typed));
      if (this.knows(residue)) readings.push({ words: [residue], cost: COST.residue });
      readings.push(...this.splits(plain));
    }
    // A proper syllable alone is a word that nothing here is called by, and no slip of the pen.
    if (isAlone && isSyllable(plain)) return readings;
    const isWritten = isSyllable(plain) && plain !== typed.toLowerCase();
    const guesses = this.nearReadings(plain, known, isWritten ? PROOF : 1);
    return [...readings, ...guesses].slice(0, MOST_READINGS);
  }

  private nearReadings(plain: string, known: boolean, proof: number): Reading[] {
    if (plain.length < 2 || /\d/.test(plain)) return [];
    const costs = new Map<string, number>();
    const sounding = new Set(this.near.soundingLike(plain));
    for (const word of sounding) costs.set(word, COST.sound);
    for (const { word, distance } of this.near.spelledLike(plain)) {
      const cost = distance === 1 ? COST.edit : COST.twoEdits;
      costs.set(word, Math.min(cost, costs.get(word) ?? cost));
    }
    costs.delete(plain);
    return [...costs]
      .map(([word, cost]) => ({
        words: [word],
        cost: cost - this.habit(word),
        doubtsKnown: known && !sounding.has(word),
        proof: sounding.has(word) ? 1 : proof,
      }))
      .sort((a, b) => a.cost - b.cost);
  }

  /** What it costs that two words stand side by side: common pairs are a little likelier. */
  private strangeness(first: string, second: string): number {
    const count = this.countOfPair(first, second);
    return count === 0 ? COST.strange : -Math.min(0.3, Math.log10(count) / 10);
  }

  /** Common words are a little likelier. */
  private habit(word: string): number {
    return Math.min(0.3, Math.log10(this.counts.get(word) ?? 1) / 10);
  }

  /** Known words written together: "nuocmam", "banhtrang". */
  private splits(plain: string, depth = 3): Reading[] {
    const found: Reading[] = [];
    for (let at = 2; at <= plain.length - 2; at += 1) {
      const [first, rest] = [plain.slice(0, at), plain.slice(at)];
      if (!this.knows(first)) continue;
      if (this.knowsPair(first, rest)) found.push({ words: [first, rest], cost: COST.split });
      else if (depth > 1) {
        for (const { words } of this.splits(rest, depth - 1)) {
          if (this.knowsPair(first, words[0] ?? '')) {
            found.push({ words: [first, ...words], cost: COST.split });
          }
        }
      }
    }
    return found;
  }

  private cheapest(rows: readonly Reading[][]): Reading[] | null {
    let paths: { reading: Reading; cost: number; path: Reading[] }[] = [];
    rows.forEach((row, index) => {
      paths = row.map((reading) => {
        const ahead = index === 0 ? [{ cost: 0, path: [] as Reading[] }] : paths;
        const [best] = ahead
          .map(({ cost, path }) => {
            const last = path.at(-1)?.words.at(-1);
            const beside = last === undefined ? 0 : this.strangeness(last, reading.words[0] ?? '');
            return { cost: cost + reading.cost + beside, path: [...path, reading] };
          })
          .sort((a, b) => a.cost - b.cost);
        return { reading, cost: best?.cost ?? 0, path: best?.path ?? [reading] };
      });
    });
    return paths.sort((a, b) => a.cost - b.cost)[0]?.path ?? null;
  }

  /** A guess needs a neighbour it is known to stand beside, unless it is long or all there is. */
  private isSupported(
    { words: [word = ''], cost, proof = 1 }: Reading,
    words: readonly string[],
  ): boolean {
    if (cost <= COST.split || words.length === 1) return true;
    if (cost <= COST.edit && word.length >= LONG_WORD) return true;
    return words.some((other, index) => {
      if (other !== word) return false;
      const [before, after] = [words[index - 1], words[index + 1]];
      return (
        (before !== undefined && this.countOfPair(before, word) >= proof) ||
        (after !== undefined && this.countOfPair(word, after) >= proof)
      );
    });
  }

  /** Whether all words stand beside each other somewhere; two alone prove too little. */
  private isAllInCompany(words: readonly string[]): boolean {
    const pairs = words.slice(1).map((word, index) => this.knowsPair(words[index] ?? '', word));
    return words.length > 2 && pairs.every(Boolean);
  }

  /** The words as most write them beside their neighbours; what was typed right stays as typed. */
  private spelled(words: readonly string[], typed: readonly string[]): string[] {
    const asTyped = new Map(typed.map((word) => [foldedWord(word), word.toLowerCase()]));
    return words.map((word, index) => {
      const own = asTyped.get(word);
      if (own !== undefined && own !== word) return own;
      const next = words[index + 1];
      const before = words[index - 1];
      const withNext =
        next === undefined ? undefined : this.usual(`${word} ${next}`)?.split(' ')[0];
      const withBefore =
        before === undefined ? undefined : this.usual(`${before} ${word}`)?.split(' ')[1];
      return withBefore ?? withNext ?? this.usual(word) ?? word;
    });
  }

  private usual(words: string): string | undefined {
    const known = [...(this.spellings.get(words) ?? [])];
    return known.sort((a, b) => b[1] - a[1])[0]?.[0];
  }
}

function byCount(keys: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  return [...keys].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function spelling(spellings: Map<string, Map<string, number>>, key: string, written: string): void {
  const known = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, known);
  count(known, written);
}

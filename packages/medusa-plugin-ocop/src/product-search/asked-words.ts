import {
  expandAbbreviations,
  namesInQuery,
  nfc,
  phrasesOfOtherThings,
  type Vocabulary,
} from 'ocop-core';
import { hasMarks, markedBeginning, markedWords } from './marked-words';
import { foldedWord } from './spelling';

/** A word of a query, in the spellings by which it may be found. */
export interface AskedWord {
  /** Without marks; several where it is the beginning of any of them. */
  folded: readonly string[];
  /** With its marks as they were typed; where a query has none at all, as they probably are. */
  typed: readonly string[];
  /** Whether it was typed with marks. */
  isMarked: boolean;
  /** Where it must stand at least to be what was asked for. */
  stands: 'thing' | 'title' | 'names';
}

/** Words that are asked for together, or another name of the same thing in their place. */
export interface AskedPart {
  words: readonly AskedWord[];
  /** Its names under which things are found that are called otherwise. */
  names: readonly string[];
}

export interface AskedWords {
  parts: readonly AskedPart[];
  hasMarks: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** A spelling with marks that stands so seldom beside what was typed is not what was meant. */
const SELDOM = 0.1;
/** A word that so often has no marks is meant without them by who types none. */
const OFTEN_BARE = 0.2;
/** Most words that a half-typed one is taken for. */
const MOST_COMPLETIONS = 40;

export interface HowAsked {
  /** The last word is the beginning of one. */
  halfTyped: boolean;
  /** A kind of producer is asked for, too, so that the words may be of its name. */
  isOfProducer: boolean;
}

/** The words of a query with everything that tells how strictly they are to be matched. */
export function askedWords(
  typed: string,
  vocabulary: Vocabulary | null,
  { halfTyped, isOfProducer }: HowAsked,
): AskedWords {
  const text = nfc(expandAbbreviations(typed));
  const marks = hasMarks(text);
  const found = [...text.matchAll(WORD)];
  const plain = found.map(([word]) => foldedWord(word));
  const others = phrasesOfOtherThings(text);
  const isInOther = (at: number) => others.some(({ start, end }) => start <= at && at < end);
  const words = found.map((match, at): AskedWord => {
    const [word] = match;
    const isLast = at === found.length - 1;
    const own = isInOther(match.index) ? 'title' : standingOf(plain, at, marks, vocabulary);
    const standing = isOfProducer ? 'names' : own;
    if (halfTyped && isLast && vocabulary) {
      return { ...completed(word, plain.at(-2), vocabulary), stands: standing };
    }
    return {
      folded: [plain[at] ?? ''],
      typed: marks ? [markedWords(word)] : probablyTyped(plain, at, vocabulary),
      isMarked: hasMarks(word),
      stands: standing,
    };
  });
  const parts = partsOf(text, found, words);
  return { hasMarks: marks, parts: isOfProducer ? parts : parts.map(ofThings) };
}

/** What has other names is a thing, whoever is called so. */
function ofThings(part: AskedPart): AskedPart {
  if (part.names.length === 0) return part;
  const words = part.words.map((word): AskedWord => {
    return word.stands === 'names' ? { ...word, stands: 'title' } : word;
  });
  return { ...part, words };
}

/** Where a word stands that is called together with a neighbour: mostly a proper name, or anything. */
function standingOf(
  plain: readonly string[],
  at: number,
  isMarked: boolean,
  vocabulary: Vocabulary | null,
): AskedWord['stands'] {
  if (!vocabulary) return 'thing';
  const pairs = pairsAt(plain, at);
  if (pairs.some(([a, b]) => vocabulary.isNameOfOthers(a, b, { isMarked }))) return 'names';
  return pairs.some(([a, b]) => vocabulary.isProperName(a, b)) ? 'title' : 'thing';
}

function pairsAt(plain: readonly string[], at: number): [string, string][] {
  const [before, own, after] = [plain[at - 1], plain[at] ?? '', plain[at + 1]];
  return [
    ...(before === undefined ? [] : [[before, own] satisfies [string, string]]),
    ...(after === undefined ? [] : [[own, after] satisfies [string, string]]),
  ];
}

/** How a word without marks is written where it stands beside its neighbours; none where nobody knows. */
function probablyTyped(
  plain: readonly string[],
  at: number,
  vocabulary: Vocabulary | null,
): string[] {
  if (!vocabulary) return [];
  if (plain.length === 1) return aloneAsTyped(plain[0] ?? '', vocabulary);
  const sides = pairsAt(plain, at).map(([a, b]) => {
    const spelled = [...vocabulary.spellingsOf(`${a} ${b}`)];
    const most = Math.max(0, ...spelled.map(([, count]) => count));
    const usual = spelled.filter(([, count]) => count >= most * SELDOM);
    const ownPlace = a === plain[at - 1] && at > 0 && b === plain[at] ? 1 : 0;
    return new Set(usual.map(([pair]) => markedWords(pair.split(' ')[ownPlace] ?? '')));
  });
  const [one = new Set<string>(), other = new Set<string>()] = sides.filter(({ size }) => size > 0);
  const both = [...one].filter((word) => other.has(word));
  return both.length > 0 ? both : [...new Set([...one, ...other])];
}

/** A single word without marks, where it often has none: "cam" is an orange and no "cẩm". */
function aloneAsTyped(word: string, vocabulary: Vocabulary): string[] {
  const spelled = vocabulary.spellingsOf(word);
  const all = [...spelled.values()].reduce((sum, count) => sum + count, 0);
  return (spelled.get(word) ?? 0) > all * OFTEN_BARE ? [markedWords(word)] : [];
}

/** The words that begin as a half-typed one does. */
function completed(
  word: string,
  before: string | undefined,
  vocabulary: Vocabulary,
): Omit<AskedWord, 'stands'> {
  const start = foldedWord(word);
  const folded = vocabulary.completions(start, before).slice(0, MOST_COMPLETIONS);
  const isMarked = hasMarks(word);
  const spelled = folded.flatMap((completion) =>
    [...vocabulary.spellingsOf(completion).keys()].map(markedWords),
  );
  const beginning = markedBeginning(word);
  const typed = isMarked ? spelled.filter((form) => form.startsWith(beginning)) : spelled;
  return { folded, typed, isMarked };
}

/** The words in parts: each on its own, but together those that are a name which has others. */
function partsOf(
  text: string,
  found: readonly RegExpExecArray[],
  words: readonly AskedWord[],
): AskedPart[] {
  const names = namesInQuery(text);
  const parts: AskedPart[] = [];
  for (let at = 0; at < words.length; ) {
    const start = found[at]?.index ?? 0;
    const name = names.find((known) => known.start === start);
    const inName = name
      ? words.filter((_, index) => {
          const place = found[index]?.index ?? 0;
          return name.start <= place && place < name.end;
        })
      : words.slice(at, at + 1);
    parts.push({ words: inName, names: name?.names ?? [] });
    at += Math.max(1, inName.length);
  }
  return parts;
}

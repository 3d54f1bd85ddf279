import { nfc, parseStarLevel, type StarLevel } from 'ocop-core';

/** What a query says about stars, and the words that it leaves. */
export interface StarWords {
  stars: StarLevel[];
  /** "tiềm năng 5 sao" is a 4-star product with a note, never a 5-star one. */
  potentialFiveStar: boolean;
  /** Each phrase that was understood, as it was typed, with the stars that it names. */
  phrases: { stars: StarLevel[]; words: string }[];
  rest: string;
}

const NUMBERS: Record<string, number> = {
  ba: 3,
  three: 3,
  bốn: 4,
  bon: 4,
  four: 4,
  năm: 5,
  nam: 5,
  five: 5,
};
const EDGE = '(?![\\p{L}\\p{M}\\p{N}])';
const STARS = `([345]|${Object.keys(NUMBERS).join('|')})[\\s-]*(?:sao|stars?(?!\\s+(?:anise|apple))|⭐|★|\\*)`;
const FROM = '(?:từ|tu|from|at least|minimum)';
const UPWARDS = '(?:trở lên|tro len|or more|or above|or higher|and up|and above|up)';

const POTENTIAL = new RegExp(
  `(?:tiềm năng|tiem nang|potential)\\s+(?:5|năm|nam|five)[\\s-]*(?:sao|stars?)${EDGE}`,
  'giu',
);
const STAR_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(${FROM})\\s+)?${STARS}${EDGE}(?:\\s+(${UPWARDS})${EDGE})?`,
  'giu',
);

/** Takes "4 sao", "4*", "từ 4 sao", "4 sao trở lên", "tiềm năng 5 sao" out of a query. */
export function takeStarWords(query: string): StarWords {
  const phrases: StarWords['phrases'] = [];
  let potentialFiveStar = false;
  const withoutPotential = nfc(query).replace(POTENTIAL, () => {
    potentialFiveStar = true;
    return ' ';
  });
  const rest = withoutPotential.replace(
    STAR_WORDS,
    (words: string, from: string | undefined, word: string, upwards: string | undefined) => {
      const level = parseStarLevel(NUMBERS[word.toLowerCase()] ?? Number(word));
      phrases.push({ stars: from || upwards ? levelsFrom(level) : [level], words: words.trim() });
      return ' ';
    },
  );
  const stars = new Set(phrases.flatMap((phrase) => phrase.stars));
  return { stars: [...stars].sort(), potentialFiveStar, phrases, rest };
}

function levelsFrom(level: StarLevel): StarLevel[] {
  return ([3, 4, 5] satisfies StarLevel[]).filter((star) => star >= level);
}

import { BANNED_CLAIMS } from './data/banned-claims.js';
import { fold, nfc } from './vietnamese.js';

/** Why words must not stand in what is said of goods. */
export type BannedClaim = keyof typeof BANNED_CLAIMS;

export const BANNED_CLAIM_KINDS = Object.keys(BANNED_CLAIMS).filter(isBannedClaim);

/** Words that were found, as they are written there. */
export interface ClaimFinding {
  claim: BannedClaim;
  words: string;
}

export function isBannedClaim(kind: string): kind is BannedClaim {
  return Object.hasOwn(BANNED_CLAIMS, kind);
}

interface Phrase {
  claim: BannedClaim;
  words: readonly { written: string; folded: string }[];
}

/** Long phrases first: of "trị dứt điểm" and "trị" the whole is told. */
const PHRASES: readonly Phrase[] = BANNED_CLAIM_KINDS.flatMap((claim) =>
  BANNED_CLAIMS[claim].map((phrase) => ({
    claim,
    words: phrase.split(' ').map((written) => ({ written, folded: fold(written) })),
  })),
).sort((one, other) => other.words.length - one.words.length);

/** So far before it a "không" speaks of the words, in the same sentence. */
const REACH = 10;
/** "Not only" denies nothing. */
const ONLY = ['chỉ', 'những'];

/**
 * Words in a text that stand against it: findings for whoever judges it, not a verdict. Words without marks
 * are read as if they had them; what is denied ("không phải là thuốc chữa bệnh", as the law wants it said) is
 * none.
 */
export function bannedClaims(text: string): ClaimFinding[] {
  return sentencesOf(text).flatMap(claimsOfSentence);
}

function sentencesOf(text: string): string[][] {
  return nfc(text)
    .split(/[.!?;\n]+/u)
    .map((sentence) => sentence.match(/[\p{L}\p{M}\d]+/gu) ?? []);
}

function claimsOfSentence(words: readonly string[]): ClaimFinding[] {
  const found: ClaimFinding[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.find((one) => standsAt(one, words, at));
    if (phrase && !isDenied(words, at)) {
      const written = words.slice(at, at + phrase.words.length).join(' ');
      found.push({ claim: phrase.claim, words: written });
    }
    at += phrase?.words.length ?? 1;
  }
  return found;
}

function standsAt({ words: phrase }: Phrase, words: readonly string[], at: number): boolean {
  return phrase.every(({ written, folded }, index) => {
    const word = words[at + index]?.toLowerCase();
    return word === written || word === folded;
  });
}

function isDenied(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at).map((word) => word.toLowerCase());
  const last = before.lastIndexOf('không');
  return last >= 0 && !ONLY.includes(before[last + 1] ?? '');
}

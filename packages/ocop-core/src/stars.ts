import { RuleError } from './errors.js';

/** A level that gets a certificate. There is no default level anywhere. */
export type StarLevel = 3 | 4 | 5;

/** Levels with a certificate (QĐ 148/QĐ-TTg, 24/2/2023; before it QĐ 1048/QĐ-TTg). */
export const CERTIFIED_STARS: readonly StarLevel[] = [3, 4, 5];

export function isStarLevel(value: unknown): value is StarLevel {
  return value === 3 || value === 4 || value === 5;
}

/** Reads 3, 4, 5 or their digits as text. @throws RuleError `invalid_star` for anything else. */
export function parseStarLevel(value: unknown): StarLevel {
  const star = typeof value === 'string' && /^\s*\d\s*$/.test(value) ? Number(value) : value;
  if (isStarLevel(star)) return star;
  throw new RuleError('invalid_star', `not a certified star level: ${String(value)}`, 'star');
}

/**
 * The band of a score (QĐ 148/QĐ-TTg): 5 from 90, 4 from 70, 3 from 50, 2 from 30, else 1.
 * @param score points, 0-100, decimals allowed
 * @throws RuleError `invalid_score` outside 0-100
 */
export function bandForScore(score: number): 1 | 2 | 3 | 4 | 5 {
  if (!(score >= 0 && score <= 100)) {
    throw new RuleError('invalid_score', `a score is 0-100 points: ${score}`, 'score');
  }
  if (score >= 90) return 5;
  if (score >= 70) return 4;
  if (score >= 50) return 3;
  return score >= 30 ? 2 : 1;
}

/** Whether a score reaches a certified band. The mandatory criteria stand beside it. */
export function isCertifiedScore(score: number): boolean {
  return bandForScore(score) >= 3;
}

export interface StarWithPotential {
  star: StarLevel;
  /** "Tiềm năng 5 sao": to be shown as a note beside four stars, never as a fifth star. */
  potentialFiveStar: boolean;
}

/**
 * The stars to show. From 90 points the province proposes a product to the ministry, and until the
 * ministry recognises it the product has four stars and "tiềm năng 5 sao" (QĐ 148/QĐ-TTg, Annex II;
 * levels by QĐ 1489/QĐ-TTg, 06/7/2025). Five stars with `recognisedByMinistry: false` are therefore
 * four; without a word on the ministry the decision's star is taken as it is.
 * @throws RuleError `invalid_star`, `invalid_score`
 */
export function starWithPotential(input: {
  star: number;
  score?: number | null;
  recognisedByMinistry?: boolean;
}): StarWithPotential {
  const star = parseStarLevel(input.star);
  const fiveStarScore = input.score != null && bandForScore(input.score) === 5;
  switch (star) {
    case 5:
      return input.recognisedByMinistry === false
        ? { star: 4, potentialFiveStar: true }
        : { star: 5, potentialFiveStar: false };
    case 4:
      return { star: 4, potentialFiveStar: fiveStarScore };
    case 3:
      return { star: 3, potentialFiveStar: false };
  }
}

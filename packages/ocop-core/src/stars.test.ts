import { describe, expect, it } from 'vitest';
import {
  bandForScore,
  CERTIFIED_STARS,
  isCertifiedScore,
  isStarLevel,
  parseStarLevel,
  starWithPotential,
} from './stars.js';

describe('bandForScore', () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [70, 4],
    [69.99, 3],
    [50, 3],
    [49.99, 2],
    [30, 2],
    [29.99, 1],
    [0, 1],
  ])('%d points are band %i', (score, band) => {
    expect(bandForScore(score)).toBe(band);
    expect(isCertifiedScore(score)).toBe(band >= 3);
  });

  it.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (score) => {
    expect(() => bandForScore(score)).toThrow(expect.objectContaining({ code: 'invalid_score' }));
  });
});

describe('star levels', () => {
  it('are three, four and five, and nothing else', () => {
    expect(CERTIFIED_STARS).toEqual([3, 4, 5]);
    for (let star = -1; star <= 7; star += 0.5) {
      expect(isStarLevel(star)).toBe(star === 3 || star === 4 || star === 5);
    }
    for (const value of [null, undefined, '4', true, {}]) expect(isStarLevel(value)).toBe(false);
  });

  it('are read from numbers and digits', () => {
    expect(parseStarLevel(5)).toBe(5);
    expect(parseStarLevel(' 4 ')).toBe(4);
    for (const value of [0, 2, 6, '', '2', '4.0', 'bốn', null, undefined]) {
      expect(() => parseStarLevel(value)).toThrow(
        expect.objectContaining({ code: 'invalid_star', field: 'star' }),
      );
    }
  });
});

describe('starWithPotential', () => {
  it.each([
    [{ star: 5 }, { star: 5, potentialFiveStar: false }],
    [
      { star: 5, score: 92, recognisedByMinistry: true },
      { star: 5, potentialFiveStar: false },
    ],
    [
      { star: 5, score: 92, recognisedByMinistry: false },
      { star: 4, potentialFiveStar: true },
    ],
    [
      { star: 4, score: 90 },
      { star: 4, potentialFiveStar: true },
    ],
    [
      { star: 4, score: 89.9 },
      { star: 4, potentialFiveStar: false },
    ],
    [
      { star: 4, score: null },
      { star: 4, potentialFiveStar: false },
    ],
    [{ star: 4 }, { star: 4, potentialFiveStar: false }],
    [
      { star: 3, score: 95 },
      { star: 3, potentialFiveStar: false },
    ],
  ])('%j gives %j', (input, expected) => {
    expect(starWithPotential(input)).toEqual(expected);
  });

  it('has no default star', () => {
    expect(() => starWithPotential({ star: 2 })).toThrow(
      expect.objectContaining({ code: 'invalid_star' }),
    );
    expect(() => starWithPotential({ star: 4, score: 101 })).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
  });
});

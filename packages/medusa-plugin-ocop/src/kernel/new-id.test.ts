import { describe, expect, it } from 'vitest';
import { newId } from './new-id';

describe('a new id', () => {
  it("has the form of Medusa's: a prefix and a ULID", () => {
    expect(newId('occert')).toMatch(/^occert_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('begins with the moment, so that later ids sort behind earlier ones', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const before = Date.now();
    const time = newId('x').slice(2, 12);
    const after = Date.now();
    const moment = [...time].reduce((sum, character) => sum * 32 + alphabet.indexOf(character), 0);
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(after);
  });

  it('is never made twice, and each random character is any of the alphabet', () => {
    const ids = Array.from({ length: 5000 }, () => newId('x'));
    expect(new Set(ids).size).toBe(ids.length);
    for (let at = 12; at < 28; at += 1) {
      expect(new Set(ids.map((id) => id.charAt(at))).size).toBe(32);
    }
  });
});

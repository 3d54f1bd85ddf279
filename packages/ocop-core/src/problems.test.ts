import { describe, expect, test } from 'vitest';
import { PROBLEM_WORDS } from './data/problem-words.js';
import { isProblemCode, PROBLEM_CODES, problemMessage } from './problems.js';

describe('the words of a problem', () => {
  test.each(Object.entries(PROBLEM_WORDS))(
    '%s name the same things in both languages',
    (_, words) => {
      const [vi, en] = words.map((text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort());
      expect(en).toEqual(vi);
    },
  );

  test.each(PROBLEM_CODES)('%s has words of its own in each language', (code) => {
    const vi = problemMessage({ code, params: {} }, 'vi');
    expect(vi).not.toBe('');
    expect(problemMessage({ code, params: {} }, 'en')).not.toBe(vi);
  });

  test('tell days as people write them, and kinds in words', () => {
    const revoked = { code: 'revoked_already', params: { day: '2026-11-05' } } as const;
    expect(problemMessage(revoked, 'vi')).toBe('chứng nhận đã bị thu hồi từ 05/11/2026');
    expect(problemMessage(revoked, 'en')).toMatch(/^the certificate has been revoked since 5 Nov/);
    const kind = {
      code: 'recorded_of_kind',
      params: { number: '9/QĐ', kind: 'revocation' },
    } as const;
    expect(problemMessage(kind, 'vi')).toBe('quyết định 9/QĐ đã ghi nhận: thu hồi');
  });

  test('leave what somebody entered as it was entered', () => {
    const unknown = {
      code: 'certificate_unknown',
      params: { reference: '{reference} $& 2026-01-01' },
    } as const;
    expect(problemMessage(unknown, 'vi')).toBe('không có chứng nhận "{reference} $& 2026-01-01"');
  });

  test('are of codes alone', () => {
    expect(isProblemCode('not_a_day')).toBe(true);
    expect(isProblemCode('signed_in_future')).toBe(true);
    expect(isProblemCode('issuer_unknown')).toBe(false);
    expect(isProblemCode('toString')).toBe(false);
  });
});

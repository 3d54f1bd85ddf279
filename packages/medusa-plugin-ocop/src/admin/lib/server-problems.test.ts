import { describe, expect, it } from 'vitest';
import { RequestRefusedError } from './request-refused-error';
import { problemText, readServerProblems } from './server-problems';

const refused = new RequestRefusedError(400, {
  message: 'decision.number: …',
  problems: [
    { path: 'decision.number', code: 'number_unreadable', params: { number: 'a; note: b' } },
    { path: 'certificate_ids.3', code: 'revoked_already', params: { day: '2026-11-05' } },
  ],
  warnings: [],
});

describe('readServerProblems', () => {
  it('says each field of a refused decision in the language of the dashboard', () => {
    expect(readServerProblems(refused, 'vi')).toEqual({
      fields: [
        {
          path: 'decision.number',
          message: '"a; note: b" không phải số quyết định (ví dụ: 365/QĐ-UBND)',
        },
        { path: 'certificate_ids.3', message: 'chứng nhận đã bị thu hồi từ 05/11/2026' },
      ],
      general: null,
    });
    expect(readServerProblems(refused, 'en').fields[0]?.message).toBe(
      '"a; note: b" is no number of a decision (such as 365/QĐ-UBND)',
    );
  });

  it('says what is odd as it says what is wrong', () => {
    const odd = new RequestRefusedError(409, {
      message: '…',
      problems: [],
      warnings: [
        { path: 'issuer', code: 'issuer_unknown', params: { issuer: 'X' }, message: '“X” …' },
      ],
    });
    expect(problemText(odd, 'en')).toBe('“X” is not the name of an authority that decides on OCOP');
  });

  it('takes a message without a field as it is', () => {
    const general = 'Service Unavailable';
    expect(readServerProblems(new Error(general), 'vi')).toEqual({ fields: [], general });
    const none = { message: general, problems: [], warnings: [] };
    expect(readServerProblems(new RequestRefusedError(503, none), 'en').general).toBe(general);
    const unnamed = [{ path: 'amount', code: 'invalid' as const, params: {} }];
    const invalid = new RequestRefusedError(400, { ...none, problems: unnamed });
    expect(readServerProblems(invalid, 'vi').general).toBe(general);
    expect(readServerProblems('Lỗi: mất kết nối', 'vi').general).toBe('Lỗi: mất kết nối');
  });
});

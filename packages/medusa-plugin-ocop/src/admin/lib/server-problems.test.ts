import { describe, expect, it } from 'vitest';
import { readServerProblems } from './server-problems';

describe('readServerProblems', () => {
  it('finds each field of a refused decision', () => {
    const error = new Error(
      'decision.number: "abc" không phải số quyết định (ví dụ: 365/QĐ-UBND); ' +
        'decision.signed_on: 2027-01-01 ở tương lai; certificate_ids.3: không có chứng nhận "x"',
    );
    expect(readServerProblems(error)).toEqual({
      fields: [
        {
          path: 'decision.number',
          message: '"abc" không phải số quyết định (ví dụ: 365/QĐ-UBND)',
        },
        { path: 'decision.signed_on', message: '2027-01-01 ở tương lai' },
        { path: 'certificate_ids.3', message: 'không có chứng nhận "x"' },
      ],
      general: null,
    });
  });

  it('keeps a semicolon inside a text with its field', () => {
    expect(readServerProblems(new Error('note: quá dài; tối đa 500 ký tự')).fields).toEqual([
      { path: 'note', message: 'quá dài; tối đa 500 ký tự' },
    ]);
  });

  it('takes a message without a field as it is', () => {
    expect(readServerProblems(new Error('Service Unavailable'))).toEqual({
      fields: [],
      general: 'Service Unavailable',
    });
    expect(readServerProblems('Lỗi: mất kết nối').general).toBe('Lỗi: mất kết nối');
  });
});

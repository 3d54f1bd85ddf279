import { addDays, formatDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { todayInVietnam } from '../../lib/date-input';
import type { Translate } from '../../lib/use-ocop-translation';
import { type DecisionFormValues, decisionBody, decisionFormSchema } from './decision-form';

const key: Translate = (name) => name;
const today = todayInVietnam();
const valid: DecisionFormValues = {
  number: '365/QĐ-UBND',
  issuer: 'UBND tỉnh Đồng Tháp',
  signed_on: addDays(today, -2),
  effective_on: addDays(today, -1),
  reason_code: 'production_stopped',
  note: '',
};

function problems(action: 'revoke' | 'reinstate', change: Partial<DecisionFormValues>) {
  const result = decisionFormSchema(key, action).safeParse({ ...valid, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

describe('the decision form', () => {
  it('takes a decision as it is printed', () => {
    expect(problems('revoke', {})).toEqual([]);
    expect(problems('reinstate', { reason_code: '' })).toEqual([]);
    expect(problems('revoke', { number: 'Số 1446 / QD-UBND-HC' })).toEqual([]);
  });

  it.each([
    ['number', '', 'validation.required'],
    ['number', 'không số', 'validation.number'],
    ['issuer', '   ', 'validation.required'],
    ['signed_on', '', 'validation.required'],
    ['signed_on', '2026-02-31', 'validation.date'],
    ['signed_on', '0026-01-01', 'validation.date'],
    ['effective_on', '', 'validation.required'],
    ['reason_code', '', 'validation.reason'],
    ['reason_code', 'no_such_reason', 'validation.reason'],
    ['note', 'x'.repeat(2001), 'validation.noteTooLong'],
  ] as const)('names %s when it is %j', (field, value, message) => {
    expect(problems('revoke', { [field]: value })).toEqual([[field, message]]);
  });

  it('knows the order of the days', () => {
    const tomorrow = addDays(today, 1);
    expect(problems('revoke', { signed_on: tomorrow, effective_on: tomorrow })).toEqual([
      ['signed_on', 'validation.signedInFuture'],
    ]);
    expect(problems('revoke', { signed_on: today, effective_on: addDays(today, -1) })).toEqual([
      ['effective_on', 'validation.effectiveBeforeSigned'],
    ]);
  });

  it('lets a revocation be dated ahead, but not a reinstatement', () => {
    const effective_on = addDays(today, 30);
    expect(problems('revoke', { effective_on })).toEqual([]);
    expect(problems('reinstate', { effective_on })).toEqual([
      ['effective_on', 'validation.effectiveInFuture'],
    ]);
  });

  it('sends the note only where there is one', () => {
    expect(decisionBody(valid, ['a'])).not.toHaveProperty('note');
    expect(decisionBody({ ...valid, note: formatDate(today, 'vi') }, ['a', 'b'])).toMatchObject({
      certificate_ids: ['a', 'b'],
      note: formatDate(today, 'vi'),
    });
  });
});

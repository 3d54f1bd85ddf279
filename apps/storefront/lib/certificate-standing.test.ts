import { certificateSchema } from 'ocop-contract';
import { type CalendarDate, parseCalendarDate } from 'ocop-core';
import { describe, expect, test } from 'vitest';
import type { Certificate } from './backend/certificate-schema';
import { standingNow } from './certificate-standing';

const DECISION = {
  id: 'ocdec_1',
  kind: 'recognition',
  number: '12/QĐ-UBND',
  issuer: 'UBND tỉnh Vĩnh Long',
  signed_on: '2024-01-10',
  effective_on: '2024-01-10',
};

function certificate(changes: Record<string, unknown> = {}): Certificate {
  return certificateSchema.parse({
    id: 'occert_1',
    verification_code: 'CP-7K3M-9QXW',
    standing: 'in_force',
    product_name: 'Mật hoa dừa',
    product_code: null,
    star: 4,
    score: null,
    potential_five_star: false,
    demo: false,
    valid_from: '2024-01-10',
    valid_to: '2027-01-10',
    last_day: '2027-01-10',
    extension: null,
    re_evaluation_filed_on: null,
    ended_on: null,
    badge: null,
    group: { scheme: '2023', code: 'DU', name_vi: 'Đồ uống', name_en: 'Drinks' },
    place: {
      scheme: '2024',
      code: '84',
      name_vi: 'Trà Vinh',
      current_code: '86',
      current_name_vi: 'Vĩnh Long',
      region_code: 'DBSCL',
      region_name_vi: 'Đồng bằng sông Cửu Long',
      commune: null,
    },
    producer: { id: 'p', handle: 'htx', name: 'HTX', type: 'hop_tac_xa' },
    recognition_decision: DECISION,
    revocation: null,
    annulment: null,
    returned_on: null,
    product: null,
    history: [],
    ...changes,
  });
}

const day = (text: string): CalendarDate => parseCalendarDate(text);

describe('an answer that was kept', () => {
  test('gives its badge up to the last day, and none the day after', () => {
    expect(standingNow(certificate(), day('2027-01-10')).badge?.star).toBe(4);
    expect(standingNow(certificate(), day('2027-01-11'))).toEqual({
      standing: 'lapsed',
      endedOn: '2027-01-11',
      badge: null,
    });
  });

  test('gives its badge up on the day from which a revocation that it knew of counts', () => {
    const announced = certificate({
      revocation: {
        decision: { ...DECISION, effective_on: '2026-12-01' },
        reason_code: 'voluntary_return',
        reason_vi: null,
        reason_en: null,
        note: null,
        legal_ref_vi: null,
        legal_ref_en: null,
      },
    });
    expect(standingNow(announced, day('2026-11-30')).standing).toBe('in_force');
    expect(standingNow(announced, day('2026-12-01'))).toMatchObject({
      standing: 'revoked',
      endedOn: '2026-12-01',
      badge: null,
    });
  });

  test('counts its extension, and gives its badge up the day after', () => {
    const paper = { number: null, issuer: null, dated_on: '2026-12-01' };
    const extension = {
      last_day: '2027-06-30',
      proof: 'authority_paper',
      legal_ref: 'khoản 3 Điều 12',
      paper,
    };
    const extended = certificate({ extension, last_day: '2027-06-30' });
    expect(standingNow(extended, day('2027-06-30')).badge?.validTo).toBe('2027-06-30');
    expect(standingNow(extended, day('2027-07-01'))).toMatchObject({
      standing: 'lapsed',
      endedOn: '2027-07-01',
    });
  });

  test('gives its badge up on the day of an annulment or a return', () => {
    const annulment = { annulled_on: '2026-05-05', decision: DECISION };
    expect(standingNow(certificate({ annulment }), day('2026-05-05')).standing).toBe('annulled');
    const returned = certificate({ returned_on: '2026-05-05' });
    expect(standingNow(returned, day('2026-05-04')).standing).toBe('in_force');
    expect(standingNow(returned, day('2026-05-05')).standing).toBe('returned');
  });

  test.each(['revoked', 'superseded'])('stays %s since the day it names', (standing) => {
    const ended = certificate({ standing, ended_on: '2026-05-05' });
    expect(standingNow(ended, day('2026-11-23'))).toEqual({
      standing,
      endedOn: '2026-05-05',
      badge: null,
    });
  });
});

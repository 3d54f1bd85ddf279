import { adminRoutes } from 'ocop-contract';
import {
  addDays,
  type CalendarDate,
  calendarDateAt,
  canApply,
  GROUP_SCHEMES,
  parseCalendarDate,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { CertificateView } from '../../lib/contract';
import { choicesOf, chosenGroup, chosenPlace } from './event-choices';
import {
  beginValues,
  ENTERED_EVENTS,
  type EnteredEvent,
  type EventValues,
  enterable,
} from './event-fields';
import { eventRequest, fieldAt } from './event-request';

const day = parseCalendarDate;
const TODAY = calendarDateAt(new Date());
const DECISION = {
  id: 'ocdec_1',
  number: '365/QĐ-UBND',
  issuer: 'UBND tỉnh Đồng Tháp',
  kind: 'recognition' as const,
  signed_on: day('2023-09-18'),
  effective_on: day('2023-09-18'),
};
const CERTIFICATE: CertificateView = {
  id: 'occert_1',
  verification_code: 'CP-7K3M-9QXW',
  standing: 'lapsed',
  product_name: 'Mật ong',
  product_code: null,
  star: 4,
  score: 75.5,
  potential_five_star: false,
  demo: false,
  valid_from: day('2023-09-18'),
  valid_to: day('2026-09-18'),
  last_day: day('2026-09-18'),
  extension: null,
  re_evaluation_filed_on: null,
  ended_on: day('2026-09-19'),
  badge: null,
  group: { scheme: '2023', code: 'TP', name_vi: 'Thực phẩm', name_en: 'Food' },
  place: {
    scheme: '2025',
    code: '82',
    name_vi: 'Đồng Tháp',
    current_code: '82',
    current_name_vi: 'Đồng Tháp',
    region_code: 'DBSCL',
    region_name_vi: 'Đồng bằng sông Cửu Long',
    commune: null,
  },
  producer: { id: 'ocprod_1', handle: 'htx-tan-thuan', name: 'HTX Tân Thuận', type: 'hop_tac_xa' },
  recognition_decision: DECISION,
  revocation: null,
  annulment: null,
  returned_on: null,
  product: null,
  history: [],
};

describe('what may be entered', () => {
  it('is what ocop-core lets follow', () => {
    expect(enterable(CERTIFICATE)).toEqual([
      're_evaluation_filed',
      'extended',
      'annulled',
      'corrected',
    ]);
    const annulled = (annulled_on: CalendarDate): CertificateView => ({
      ...CERTIFICATE,
      valid_to: addDays(TODAY, 30),
      annulment: { annulled_on, decision: DECISION },
    });
    expect(enterable({ ...CERTIFICATE, valid_to: addDays(TODAY, 30) })).toContain('returned');
    expect(enterable(annulled(TODAY))).toEqual(['corrected']);
    expect(enterable(annulled(addDays(TODAY, 1)))).toEqual(
      ENTERED_EVENTS.filter(
        (event) => event !== 'extension_ended' && canApply(event, 'end_announced'),
      ),
    );
    expect(enterable({ ...CERTIFICATE, standing: 'superseded', ended_on: TODAY })).toEqual(
      ENTERED_EVENTS.filter((event) => canApply(event, 'superseded')),
    );
  });
});

/** The request of an event, which the contract takes as it is. */
function requestOf(event: EnteredEvent, values: EventValues) {
  const request = eventRequest(event, CERTIFICATE, values, { note: null });
  expect(request.route.body.safeParse(request.body)).toMatchObject({ success: true });
  return request;
}

describe('the request', () => {
  it('of an extension proposes the latest day that the law has', () => {
    const values = { ...beginValues('extended', CERTIFICATE), dated_on: '2026-05-20' };
    expect(requestOf('extended', values)).toEqual({
      route: adminRoutes.extend,
      id: 'occert_1',
      body: {
        last_day: '2027-03-17',
        proof: 'authority_paper',
        paper: { number: null, issuer: null, dated_on: '2026-05-20' },
        note: null,
      },
    });
  });

  it('of a correction holds what differs, and a decision where one is named', () => {
    const begun = beginValues('corrected', CERTIFICATE);
    const decision = {
      number: '9/QĐ-UBND',
      issuer: 'UBND tỉnh Đồng Tháp',
      signed_on: '2026-11-01',
    };
    expect(requestOf('corrected', { ...begun, star: '3', score: '', ...decision }).body).toEqual({
      changes: { star: 3, score: null },
      decision: { ...decision, effective_on: '2026-11-01' },
      note: null,
    });
    expect(requestOf('corrected', { ...begun, producer_name: 'HTX Mỹ Thọ' }).body).toMatchObject({
      changes: { producer: { name: 'HTX Mỹ Thọ', tax_code: null } },
    });
    expect(requestOf('corrected', begun).body).toEqual({ changes: {}, note: null });
    const elsewhere = {
      ...begun,
      potential_five_star: 'true',
      group: '2023:DU',
      place: '2025:92',
      commune: 'Xã Thới Lai',
    };
    expect(requestOf('corrected', elsewhere).body).toEqual({
      changes: {
        potential_five_star: true,
        group: { scheme: '2023', code: 'DU' },
        place: { scheme: '2025', code: '92' },
        commune: 'Xã Thới Lai',
      },
      note: null,
    });
  });

  it('of an annulment is a decision about this one', () => {
    const decision = {
      number: '9/QĐ-UBND',
      issuer: 'UBND tỉnh Đồng Tháp',
      signed_on: '2026-11-01',
    };
    expect(requestOf('annulled', decision)).toMatchObject({
      route: adminRoutes.annul,
      body: { certificate_ids: ['occert_1'], decision },
    });
  });

  it.each(ENTERED_EVENTS)(
    'of %s is one that the contract takes, with what was said beside it',
    (event) => {
      const values = {
        ...beginValues(event, CERTIFICATE),
        dated_on: '2026-05-20',
        number: '9/QĐ-UBND',
        issuer: 'UBND tỉnh Đồng Tháp',
        signed_on: '2026-11-01',
      };
      const remarks = { note: 'như trên giấy', acknowledge: ['filed_too_late' as const] };
      const { route, body } = eventRequest(event, CERTIFICATE, values, remarks);
      expect(route.body.safeParse(body)).toMatchObject({ success: true, data: remarks });
    },
  );
});

describe('what is chosen from', () => {
  const words = { t: (key: string) => key, locale: 'vi' } as const;

  it.each(GROUP_SCHEMES)('is every group of the scheme %s', (scheme) => {
    const group = { ...CERTIFICATE.group, scheme };
    const choices = choicesOf('group', { ...CERTIFICATE, group }, words) ?? [];
    expect(choices.length).toBeGreaterThanOrEqual(6);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    for (const { value, label } of choices) {
      expect(chosenGroup(value)).toMatchObject({ scheme });
      expect(label).toMatch(/^\S+ · \S/);
    }
  });

  it.each([
    ['2025', 34],
    ['2024', 63],
  ] as const)('is every province of the scheme %s', (scheme, count) => {
    const place = { ...CERTIFICATE.place, scheme };
    const choices = choicesOf('place', { ...CERTIFICATE, place }, words) ?? [];
    expect(choices).toHaveLength(count);
    for (const { value } of choices) expect(chosenPlace(value)).toMatchObject({ scheme });
  });

  it('is among the choices what the certificate says', () => {
    const begun = beginValues('corrected', CERTIFICATE);
    for (const field of ['star', 'potential_five_star', 'group', 'place'] as const) {
      const values = choicesOf(field, CERTIFICATE, words)?.map(({ value }) => value);
      expect(values).toContain(begun[field]);
    }
    expect(choicesOf('commune', CERTIFICATE, words)).toBeNull();
  });
});

describe('what the server refuses', () => {
  it.each([
    ['extended', 'last_day', 'on'],
    ['returned', 'returned_on', 'on'],
    ['extended', 'proof', 'proof'],
    ['extended', 'paper.dated_on', 'dated_on'],
    ['returned', 'paper.number', 'paper_number'],
    ['annulled', 'decision.number', 'number'],
    ['corrected', 'changes.valid_to', 'valid_to'],
    ['corrected', 'decision.signed_on', 'signed_on'],
    ['corrected', 'changes.producer.name', 'producer_name'],
    ['corrected', 'changes.producer.tax_code', 'tax_code'],
    ['corrected', 'changes.group.code', 'group'],
    ['corrected', 'changes.place', 'place'],
    ['extended', 'note', null],
    ['annulled', 'certificate_ids.0', null],
  ] as const)('of %s at "%s" stands at the field %s', (event, path, field) => {
    expect(fieldAt(event, path)).toBe(field);
  });
});

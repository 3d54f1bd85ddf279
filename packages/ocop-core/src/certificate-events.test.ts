import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date.js';
import { type CertificateFacts, STANDINGS, type Standing, standingOn } from './certificate.js';
import {
  CERTIFICATE_EVENT_TYPES,
  type CertificateEvent,
  type CertificateEventType,
  canApply,
  nextFacts,
} from './certificate-events.js';
import { anyDate, day } from './testing/arbitraries.js';

const TODAY = day('2026-11-23');
const VALID: CertificateFacts = { validFrom: day('2025-01-01'), validTo: day('2028-01-01') };
const LAPSED: CertificateFacts = { validFrom: day('2022-01-01'), validTo: day('2025-01-01') };

const EXAMPLE: Record<Standing, CertificateFacts> = {
  not_yet: { validFrom: day('2027-01-01'), validTo: day('2030-01-01') },
  in_force: VALID,
  lapsed: LAPSED,
  revoked: { ...VALID, revokedOn: day('2026-06-01') },
  superseded: { ...VALID, supersededOn: day('2026-06-01') },
};

function eventOf(type: CertificateEventType): CertificateEvent {
  switch (type) {
    case 'recognised':
      return { type, validFrom: TODAY };
    case 'renewed':
    case 'upgraded':
    case 'revoked':
      return { type, on: TODAY };
    case 'corrected':
      return { type, facts: {} };
    case 'lapsed':
    case 're_evaluation_filed':
    case 'reinstated':
      return { type };
  }
}

/** Rows: standings; columns: what may happen. Written out once more, apart from the code's table. */
const EXPECTED: Record<Standing, CertificateEventType[]> = {
  not_yet: ['corrected', 'revoked'],
  in_force: ['renewed', 'upgraded', 'corrected', 're_evaluation_filed', 'revoked'],
  lapsed: ['renewed', 'upgraded', 'corrected', 'lapsed', 're_evaluation_filed', 'revoked'],
  revoked: ['corrected', 'reinstated'],
  superseded: ['corrected'],
};

describe('every event from every standing', () => {
  for (const standing of STANDINGS) {
    for (const type of CERTIFICATE_EVENT_TYPES) {
      const allowed = EXPECTED[standing].includes(type);
      it(`${type} from ${standing}: ${allowed ? 'allowed' : 'refused'}`, () => {
        expect(standingOn(EXAMPLE[standing], TODAY)).toBe(standing);
        expect(canApply(type, standing)).toBe(allowed);
        const attempt = () => nextFacts(EXAMPLE[standing], eventOf(type), TODAY);
        if (allowed) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(expect.objectContaining({ code: 'event_not_allowed' }));
      });
    }
  }

  it('only a recognition begins a certificate', () => {
    for (const type of CERTIFICATE_EVENT_TYPES) {
      expect(canApply(type, null)).toBe(type === 'recognised');
    }
    expect(nextFacts(null, { type: 'recognised', validFrom: day('2024-02-29') }, TODAY)).toEqual({
      validFrom: '2024-02-29',
      validTo: '2027-02-28',
      revokedOn: null,
      supersededOn: null,
    });
    expect(() => nextFacts(null, { type: 'revoked', on: TODAY }, TODAY)).toThrow(
      expect.objectContaining({ code: 'event_not_allowed' }),
    );
  });
});

describe('a revocation', () => {
  const tomorrow = addDays(TODAY, 1);

  it('dated ahead leaves the certificate in force until its day', () => {
    const facts = nextFacts(VALID, { type: 'revoked', on: tomorrow }, TODAY);
    expect(standingOn(facts, TODAY)).toBe('in_force');
    expect(standingOn(facts, tomorrow)).toBe('revoked');
  });

  it('dated ahead can be withdrawn by a correction', () => {
    const revoked = nextFacts(VALID, { type: 'revoked', on: tomorrow }, TODAY);
    const facts = nextFacts(revoked, { type: 'corrected', facts: { revokedOn: null } }, TODAY);
    expect(standingOn(facts, tomorrow)).toBe('in_force');
  });

  it('and a reinstatement bring back what the dates say, no more', () => {
    const standingAfter = (facts: CertificateFacts, today: CalendarDate) =>
      standingOn(nextFacts(facts, { type: 'reinstated' }, today), today);
    expect(standingAfter({ ...VALID, revokedOn: day('2026-06-01') }, TODAY)).toBe('in_force');
    expect(standingAfter({ ...LAPSED, revokedOn: day('2024-06-01') }, TODAY)).toBe('lapsed');
    expect(standingAfter({ ...EXAMPLE.not_yet, revokedOn: TODAY }, TODAY)).toBe('not_yet');
    expect(
      standingAfter(
        { ...VALID, revokedOn: day('2026-06-01'), supersededOn: day('2026-01-01') },
        TODAY,
      ),
    ).toBe('superseded');
  });

  it('followed by a reinstatement changes nothing else, on any day', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (validFrom, today) => {
        const before = nextFacts(null, { type: 'recognised', validFrom }, today);
        const revoked = nextFacts(before, { type: 'revoked', on: today }, today);
        expect(standingOn(revoked, today)).toBe('revoked');
        expect(nextFacts(revoked, { type: 'reinstated' }, today)).toEqual(before);
      }),
    );
  });
});

describe('other events', () => {
  it('a renewal supersedes the old certificate from its day', () => {
    for (const type of ['renewed', 'upgraded'] as const) {
      const facts = nextFacts(VALID, { type, on: addDays(TODAY, 30) }, TODAY);
      expect(standingOn(facts, addDays(TODAY, 29))).toBe('in_force');
      expect(standingOn(facts, addDays(TODAY, 30))).toBe('superseded');
    }
  });

  it('a filed re-evaluation and the record of a lapse give no day more', () => {
    expect(nextFacts(LAPSED, { type: 're_evaluation_filed' }, TODAY)).toEqual(LAPSED);
    expect(nextFacts(LAPSED, { type: 'lapsed' }, TODAY)).toEqual(LAPSED);
  });

  it('a correction may not turn validity round or bring in a malformed date', () => {
    const correct = (facts: Partial<CertificateFacts>) => () =>
      nextFacts(VALID, { type: 'corrected', facts }, TODAY);
    expect(correct({ validTo: day('2024-12-31') })).toThrow(
      expect.objectContaining({ code: 'invalid_period', field: 'validTo' }),
    );
    expect(correct({ validTo: '31/12/2026' as CalendarDate })).toThrow(
      expect.objectContaining({ code: 'invalid_date', field: 'validTo' }),
    );
    expect(correct({ validTo: VALID.validFrom })()).toEqual({ ...VALID, validTo: VALID.validFrom });
  });

  it('never touches the facts it was given', () => {
    for (const standing of STANDINGS) {
      const facts = Object.freeze({ ...EXAMPLE[standing] });
      for (const type of EXPECTED[standing]) nextFacts(facts, eventOf(type), TODAY);
      expect(facts).toEqual(EXAMPLE[standing]);
    }
  });
});

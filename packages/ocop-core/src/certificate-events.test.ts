import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date.js';
import { type CertificateFacts, standingOn } from './certificate.js';
import {
  CERTIFICATE_EVENT_TYPES,
  type CertificateEvent,
  type CertificateEventType,
  CHANGED_COLUMNS,
  canApply,
  nextFacts,
} from './certificate-events.js';
import { CERTIFICATE_STATES, type CertificateState, stateOn } from './certificate-state.js';
import { anyDate, day } from './testing/arbitraries.js';
import { eventOf, examplesOn } from './testing/certificate-examples.js';
import { anyFacts } from './testing/lives.js';

const TODAY = day('2026-11-23');
const EXAMPLE = examplesOn(TODAY);
const VALID = EXAMPLE.in_force;
const LAPSED = EXAMPLE.lapsed;
const tomorrow = addDays(TODAY, 1);

const ALIVE: CertificateEventType[] = [
  'product_linked',
  'corrected',
  'renewed',
  'upgraded',
  're_evaluation_filed',
  'extended',
  'extension_ended',
  'returned',
  'revoked',
  'annulled',
];

/** Rows: states; columns: what may happen. Written out once more, apart from the code's table. */
const EXPECTED: Record<CertificateState, CertificateEventType[]> = {
  not_yet: [
    'product_linked',
    'corrected',
    'renewed',
    'upgraded',
    'returned',
    'revoked',
    'annulled',
  ],
  in_force: ALIVE,
  extended: ALIVE,
  end_announced: [...ALIVE, 'lapsed', 'reinstated'],
  lapsed: [
    'product_linked',
    'corrected',
    'renewed',
    'upgraded',
    're_evaluation_filed',
    'extended',
    'lapsed',
    'revoked',
    'annulled',
  ],
  returned: ['product_linked', 'corrected', 'revoked', 'reinstated'],
  revoked: ['product_linked', 'corrected', 'reinstated'],
  annulled: ['product_linked', 'corrected', 'reinstated'],
  superseded: ['product_linked', 'corrected', 'renewed', 'upgraded'],
};

/** Allowed by the state, and refused for what these examples' dates say. */
const NOTHING_EXTENDS = ['in_force', 'end_announced'];

function codeOf(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

describe('every event from every state', () => {
  for (const state of CERTIFICATE_STATES) {
    for (const type of CERTIFICATE_EVENT_TYPES) {
      const allowed = EXPECTED[state].includes(type);
      it(`${type} in ${state}: ${allowed ? 'allowed' : 'refused'}`, () => {
        const facts = EXAMPLE[state];
        expect(stateOn(facts, TODAY)).toBe(state);
        expect(canApply(type, state)).toBe(allowed);
        const code = codeOf(() => nextFacts(facts, eventOf(type, facts, TODAY), TODAY));
        if (!allowed || (type === 'lapsed' && state === 'end_announced')) {
          expect(code).toBe('event_not_allowed');
        } else if (type === 'extension_ended' && NOTHING_EXTENDS.includes(state)) {
          expect(code).toBe('no_extension');
        } else {
          expect(code).toBeNull();
        }
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
      extendedTo: null,
      revokedOn: null,
      annulledOn: null,
      returnedOn: null,
      supersededOn: null,
    });
    expect(codeOf(() => nextFacts(null, { type: 'revoked', on: TODAY }, TODAY))).toBe(
      'event_not_allowed',
    );
  });
});

describe('one table says which columns an event changes', () => {
  const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

  it('and nextFacts changes no other, for any certificate on any day', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyDate,
        fc.constantFrom(...CERTIFICATE_EVENT_TYPES),
        (facts, today, type) => {
          const before = Object.freeze({ ...facts });
          let after: CertificateFacts;
          try {
            after = nextFacts(before, eventOf(type, before, today), today);
          } catch {
            return;
          }
          const changed = Object.entries(after)
            .filter(([field, value]) => value !== before[field as keyof CertificateFacts])
            .map(([field]) => snake(field));
          const allowed: readonly string[] = CHANGED_COLUMNS[type];
          expect(changed.filter((column) => !allowed.includes(column))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the last printed day', () => {
  it('is moved by nothing but a correction', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyDate,
        fc.constantFrom(...CERTIFICATE_EVENT_TYPES.filter((type) => type !== 'corrected')),
        (facts, today, type) => {
          try {
            const after = nextFacts(facts, eventOf(type, facts, today), today);
            expect([after.validFrom, after.validTo]).toEqual([facts.validFrom, facts.validTo]);
          } catch (error) {
            expect(error).toHaveProperty('code');
          }
        },
      ),
    );
  });
});

describe('a revocation', () => {
  it('dated ahead leaves the certificate in force until its day', () => {
    const facts = nextFacts(VALID, { type: 'revoked', on: tomorrow }, TODAY);
    expect(standingOn(facts, TODAY)).toBe('in_force');
    expect(stateOn(facts, TODAY)).toBe('end_announced');
    expect(standingOn(facts, tomorrow)).toBe('revoked');
  });

  it('dated ahead is withdrawn by a reinstatement, and brought forward by a revocation', () => {
    const announced = nextFacts(VALID, { type: 'revoked', on: addDays(TODAY, 9) }, TODAY);
    expect(nextFacts(announced, { type: 'reinstated' }, TODAY)).toMatchObject({ revokedOn: null });
    const sooner = nextFacts(announced, { type: 'revoked', on: TODAY }, TODAY);
    expect(standingOn(sooner, TODAY)).toBe('revoked');
    const later = () => nextFacts(announced, { type: 'revoked', on: addDays(TODAY, 9) }, TODAY);
    expect(codeOf(later)).toBe('already_ended');
  });

  it('and a reinstatement bring back what the dates say, no more', () => {
    const standingAfter = (facts: CertificateFacts, today: CalendarDate) =>
      standingOn(nextFacts(facts, { type: 'reinstated' }, today), today);
    const past = day('2026-06-01');
    expect(standingAfter({ ...VALID, revokedOn: past }, TODAY)).toBe('in_force');
    expect(standingAfter({ ...VALID, annulledOn: past }, TODAY)).toBe('in_force');
    expect(standingAfter({ ...VALID, returnedOn: past }, TODAY)).toBe('in_force');
    expect(standingAfter({ ...LAPSED, revokedOn: past }, TODAY)).toBe('lapsed');
    expect(standingAfter({ ...EXAMPLE.not_yet, revokedOn: TODAY }, TODAY)).toBe('not_yet');
    const followed = { ...VALID, revokedOn: past, supersededOn: past };
    expect(standingAfter(followed, TODAY)).toBe('superseded');
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

describe('an extension', () => {
  const ended = { ...LAPSED, validTo: day('2026-09-18'), validFrom: day('2023-09-18') };

  it('keeps a certificate in force through its last day, and is ended by the result', () => {
    const lastDay = day('2027-03-17');
    const facts = nextFacts(ended, { type: 'extended', lastDay }, TODAY);
    expect(stateOn(facts, TODAY)).toBe('extended');
    expect(standingOn(facts, lastDay)).toBe('in_force');
    expect(standingOn(facts, addDays(lastDay, 1))).toBe('lapsed');
    const result = nextFacts(facts, { type: 'extension_ended', on: TODAY }, TODAY);
    expect(standingOn(result, addDays(TODAY, -1))).toBe('in_force');
    expect(standingOn(result, TODAY)).toBe('lapsed');
    const renewed = nextFacts(facts, { type: 'renewed', on: TODAY }, TODAY);
    expect(standingOn(renewed, TODAY)).toBe('superseded');
  });

  it('reaches 180 days and not one more', () => {
    const extend = (lastDay: CalendarDate) => () =>
      nextFacts(ended, { type: 'extended', lastDay }, TODAY);
    expect(codeOf(extend(day('2027-03-17')))).toBeNull();
    expect(codeOf(extend(day('2027-03-18')))).toBe('invalid_extension');
    expect(codeOf(extend(ended.validTo))).toBe('invalid_extension');
  });

  it('is nothing for a certificate that ended before the law knew it', () => {
    const early = { ...ended, validTo: day('2026-05-21') };
    const attempt = () => nextFacts(early, { type: 'extended', lastDay: TODAY }, TODAY);
    expect(codeOf(attempt)).toBe('invalid_extension');
  });

  it('is gone when the result comes within the validity', () => {
    const facts = { ...VALID, extendedTo: addDays(VALID.validTo, 100) };
    expect(nextFacts(facts, { type: 'extension_ended', on: TODAY }, TODAY)).toEqual({
      ...facts,
      extendedTo: null,
    });
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

  it('a filed re-evaluation, a link and the record of a lapse give no day more', () => {
    for (const type of ['re_evaluation_filed', 'product_linked', 'lapsed'] as const) {
      expect(nextFacts(LAPSED, { type }, TODAY)).toEqual(LAPSED);
    }
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
    for (const state of CERTIFICATE_STATES) {
      const facts = Object.freeze({ ...EXAMPLE[state] });
      for (const type of CERTIFICATE_EVENT_TYPES) {
        const event: CertificateEvent = eventOf(type, facts, TODAY);
        codeOf(() => nextFacts(facts, event, TODAY));
      }
      expect(facts).toEqual(EXAMPLE[state]);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoothOrigin } from './booth-quotas.js';
import {
  APPLICATION_ACTS,
  APPLICATION_STATES,
  type Applicant,
  applicationAfter,
  holdsPlace,
  isApplicationOver,
  offersDue,
  placesHeld,
  waitingList,
} from './waiting-list.js';

const QUOTAS = new Map([
  ['a', { own_province: 2, other_provinces: 1, foreign: 0, sponsor: 0 }],
  ['b', { own_province: 0, other_provinces: 3, foreign: 1, sponsor: 0 }],
]);

function applicant(sequence: number, more: Partial<Applicant> = {}): Applicant {
  return {
    id: `f${sequence}`,
    sequence,
    zoneId: 'a',
    origin: 'own_province',
    state: 'waiting',
    wave: 1,
    isEligible: true,
    ...more,
  };
}

describe('a waiting list', () => {
  it('offers what is free in the order of applications, and tells the others why not', () => {
    const list = [
      applicant(5),
      applicant(1),
      applicant(2, { isEligible: false }),
      applicant(3),
      applicant(4),
      applicant(6, { origin: 'foreign' }),
      applicant(7, { wave: 0 }),
    ];
    expect(offersDue(list, QUOTAS, 1)).toEqual(['f1', 'f3']);
    expect(
      waitingList(list, QUOTAS, 1).map(({ id, position, problem }) => [
        id,
        position,
        problem?.code,
      ]),
    ).toEqual([
      ['f1', 1, undefined],
      ['f2', null, 'fair_nothing_eligible'],
      ['f3', 2, undefined],
      ['f4', 3, 'fair_others_first'],
      ['f5', 4, 'fair_others_first'],
      ['f6', 1, 'fair_no_places'],
      ['f7', null, 'fair_not_carried'],
    ]);
  });

  it('gives a place that comes back to exactly one', () => {
    const list = [applicant(1, { state: 'accepted' }), applicant(2, { state: 'offered' })];
    const waiting = [applicant(3), applicant(4)];
    expect(offersDue([...list, ...waiting], QUOTAS, 1)).toEqual([]);
    expect(waitingList([...list, ...waiting], QUOTAS, 1)[0]?.problem).toEqual({
      code: 'fair_places_held',
      params: { places: '2', ahead: '0', free: '0' },
    });
    const released = [applicant(1, { state: 'released' }), applicant(2, { state: 'offered' })];
    expect(offersDue([...released, ...waiting], QUOTAS, 1)).toEqual(['f3']);
  });

  it('offers nothing where more is held than a lowered quota has', () => {
    const list = [1, 2, 3].map((n) => applicant(n, { state: 'accepted' }));
    expect(placesHeld(list, QUOTAS, applicant(9))).toEqual({
      places: 2,
      offered: 0,
      accepted: 3,
      free: 0,
    });
  });
});

it('an application that is over stays so, and every other goes on', () => {
  for (const state of APPLICATION_STATES) {
    const next = APPLICATION_ACTS.map((act) => applicationAfter(state, act)).filter(Boolean);
    expect(next.length === 0, state).toBe(isApplicationOver(state));
  }
});

interface Move {
  act: 'apply' | 'carry' | 'sweep' | (typeof APPLICATION_ACTS)[number];
  at: number;
  zoneId: string;
  origin: BoothOrigin;
  isEligible: boolean;
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  act: fc.constantFrom('apply', 'apply', 'carry', 'sweep', 'sweep', ...APPLICATION_ACTS),
  at: fc.nat(30),
  zoneId: fc.constantFrom('a', 'b'),
  origin: fc.constantFrom<BoothOrigin[]>('own_province', 'other_provinces', 'foreign', 'sponsor'),
  isEligible: fc.boolean(),
});

/** What the module does: an offer only ever to whom it is due, everything else as life allows. */
class List {
  applicants: Applicant[] = [];
  wave = 1;

  take(move: Move): void {
    if (move.act === 'apply') {
      const { zoneId, origin, isEligible } = move;
      const sequence = this.applicants.length + 1;
      this.applicants.push(applicant(sequence, { zoneId, origin, isEligible, wave: this.wave }));
    } else if (move.act === 'carry') this.carry(move.at);
    else if (move.act === 'sweep') for (const id of this.due()) this.set(id, 'offer');
    else {
      const one = this.applicants[move.at % Math.max(1, this.applicants.length)];
      if (!one || (move.act === 'offer' && !this.due().includes(one.id))) return;
      this.set(one.id, move.act);
    }
  }

  due(): string[] {
    return offersDue(this.applicants, QUOTAS, this.wave);
  }

  /** The next wave: whoever waits is carried on, but for one. */
  private carry(left: number): void {
    this.wave += 1;
    this.applicants = this.applicants.map((one, index) =>
      one.state === 'waiting' && index !== left ? { ...one, wave: this.wave } : one,
    );
  }

  private set(id: string, act: (typeof APPLICATION_ACTS)[number]): void {
    this.applicants = this.applicants.map((one) =>
      one.id === id ? { ...one, state: applicationAfter(one.state, act) ?? one.state } : one,
    );
  }
}

describe('under any sequence of acts', () => {
  const history = fc.array(anyMove, { maxLength: 60 });

  it('no more places are held than there are', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const list = new List();
        for (const move of moves) {
          list.take(move);
          for (const [zoneId, quotas] of QUOTAS) {
            for (const origin of [
              'own_province',
              'other_provinces',
              'foreign',
              'sponsor',
            ] as const) {
              const { offered, accepted } = placesHeld(list.applicants, QUOTAS, { zoneId, origin });
              expect(offered + accepted).toBeLessThanOrEqual(quotas[origin]);
            }
          }
        }
      }),
    );
  });

  it('whoever waits is offered a place or told why not, in one order, and nobody jumps it', () => {
    fc.assert(
      fc.property(history, fc.nat(), (moves, seed) => {
        const list = new List();
        for (const move of moves) list.take(move);
        const told = waitingList(list.applicants, QUOTAS, list.wave);
        const shuffled = [...list.applicants].sort(
          (one, other) => ((one.sequence * (seed + 7)) % 13) - ((other.sequence * (seed + 7)) % 13),
        );
        expect(waitingList(shuffled, QUOTAS, list.wave)).toEqual(told);
        const waiting = list.applicants.filter(({ state }) => state === 'waiting');
        expect(told.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
        const due = list.due();
        expect(due).toEqual(told.flatMap(({ id, problem }) => (problem ? [] : [id])));
        for (const one of waiting.filter(({ id }) => due.includes(id))) {
          const before = waiting.filter(
            (other) =>
              other.sequence < one.sequence &&
              other.zoneId === one.zoneId &&
              other.origin === one.origin &&
              other.isEligible &&
              other.wave === list.wave,
          );
          expect(before.every(({ id }) => due.includes(id))).toBe(true);
        }
      }),
    );
  });

  it('one who gives a place back frees one', () => {
    fc.assert(
      fc.property(history, fc.nat(), (moves, at) => {
        const list = new List();
        for (const move of moves) list.take(move);
        list.take({ act: 'sweep', at: 0, zoneId: 'a', origin: 'sponsor', isEligible: true });
        const holders = list.applicants.filter(({ state }) => holdsPlace(state));
        const one = holders[at % Math.max(1, holders.length)];
        if (!one) return;
        const back = list.applicants.map((other) =>
          other.id === one.id ? { ...other, state: 'released' as const } : other,
        );
        expect(offersDue(back, QUOTAS, list.wave).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

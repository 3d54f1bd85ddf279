import type { Problem } from '../problems.js';
import type { BoothOrigin, BoothQuotas } from './booth-quotas.js';

/** What an application is. `offered` and `accepted` hold a place; the last six hold none and wait for none. */
export const APPLICATION_STATES = [
  'invited',
  'waiting',
  'offered',
  'accepted',
  'refused',
  'declined',
  'expired',
  'left',
  'released',
  'revoked',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/**
 * What is done with an application. Of its producer: apply (an invitation is taken up), accept, decline, leave,
 * release. Of the operator: offer, refuse, revoke. Of the clock: expire, of an offer that nobody answered.
 */
export const APPLICATION_ACTS = [
  'apply',
  'offer',
  'accept',
  'decline',
  'expire',
  'leave',
  'release',
  'refuse',
  'revoke',
] as const;
export type ApplicationAct = (typeof APPLICATION_ACTS)[number];

const LIFE: Readonly<
  Record<ApplicationState, Readonly<Partial<Record<ApplicationAct, ApplicationState>>>>
> = {
  invited: { apply: 'waiting', decline: 'declined', refuse: 'refused' },
  waiting: { offer: 'offered', leave: 'left', refuse: 'refused' },
  offered: { accept: 'accepted', decline: 'declined', expire: 'expired', revoke: 'revoked' },
  accepted: { release: 'released', revoke: 'revoked' },
  refused: {},
  declined: {},
  expired: {},
  left: {},
  released: {},
  revoked: {},
};

/** What an application becomes by an act; null where that may not follow what it is. */
export function applicationAfter(
  state: ApplicationState,
  act: ApplicationAct,
): ApplicationState | null {
  return LIFE[state][act] ?? null;
}

/** Whether it holds a place: offered counts like accepted, so that no place is promised twice. */
export function holdsPlace(state: ApplicationState): boolean {
  return state === 'offered' || state === 'accepted';
}

/** Whether nothing more comes of it: its producer may apply anew, at the end of the list. */
export function isApplicationOver(state: ApplicationState): boolean {
  return Object.keys(LIFE[state]).length === 0;
}

/** What of an application decides its place in the list. */
export interface Applicant {
  id: string;
  /** Its number in the fair by the moment it applied; no two have the same, and it never changes. */
  sequence: number;
  zoneId: string;
  origin: BoothOrigin;
  state: ApplicationState;
  /** The wave in which it takes part: that in which it applied, or to which it was carried. */
  wave: number;
  /** Whether something of what it brings is taken by the fair's rule today. */
  isEligible: boolean;
}

/** Places by zone. */
export type ZoneQuotas = ReadonlyMap<string, BoothQuotas>;

/** How the places of one origin in one zone stand. `free` is never below zero. */
export interface PlacesHeld {
  places: number;
  offered: number;
  accepted: number;
  free: number;
}

/** How the places of a zone's origin stand. What holds a place does so even where the quota was lowered since. */
export function placesHeld(
  applicants: readonly Applicant[],
  quotas: ZoneQuotas,
  { zoneId, origin }: Pick<Applicant, 'zoneId' | 'origin'>,
): PlacesHeld {
  const own = applicants.filter((one) => one.zoneId === zoneId && one.origin === origin);
  const places = quotas.get(zoneId)?.[origin] ?? 0;
  const offered = own.filter(({ state }) => state === 'offered').length;
  const accepted = own.filter(({ state }) => state === 'accepted').length;
  return { places, offered, accepted, free: Math.max(0, places - offered - accepted) };
}

/** Why somebody who waits is not offered a place. */
export const WAITING_PROBLEMS = [
  'fair_no_places',
  'fair_places_held',
  'fair_others_first',
  'fair_nothing_eligible',
  'fair_not_carried',
] as const;
export type WaitingProblem = (typeof WAITING_PROBLEMS)[number];

/** Where somebody who waits stands. */
export interface WaitingPlace {
  id: string;
  /** 1 is next, among those of the same zone and origin who can be offered a place; null for the others. */
  position: number | null;
  /** Why no place is offered now; null where one is. */
  problem: Problem<WaitingProblem> | null;
}

/**
 * The whole list of a fair: everybody who waits, in the order in which they applied, and what is said to each.
 * A place of an origin in a zone goes to the first who waits for just that, who is in this wave, and of whose
 * goods the fair's rule takes something. Whoever is passed over is told why.
 */
export function waitingList(
  applicants: readonly Applicant[],
  quotas: ZoneQuotas,
  wave: number,
): WaitingPlace[] {
  const ahead = new Map<string, number>();
  return inOrder(applicants.filter(({ state }) => state === 'waiting')).map((one) => {
    if (one.wave !== wave) return passedOver(one, 'fair_not_carried', { wave: String(one.wave) });
    if (!one.isEligible) return passedOver(one, 'fair_nothing_eligible', {});
    const pool = `${one.zoneId} ${one.origin}`;
    const before = ahead.get(pool) ?? 0;
    ahead.set(pool, before + 1);
    const position = before + 1;
    return {
      id: one.id,
      position,
      problem: problemAt(before, placesHeld(applicants, quotas, one)),
    };
  });
}

/** Whom a place is to be offered now, in order: as many as are free, and nobody out of turn. */
export function offersDue(
  applicants: readonly Applicant[],
  quotas: ZoneQuotas,
  wave: number,
): string[] {
  return waitingList(applicants, quotas, wave).flatMap(({ id, problem }) => (problem ? [] : [id]));
}

function passedOver(
  { id }: Applicant,
  code: WaitingProblem,
  params: Readonly<Record<string, string>>,
): WaitingPlace {
  return { id, position: null, problem: { code, params } };
}

function problemAt(before: number, held: PlacesHeld): Problem<WaitingProblem> | null {
  const { places, free } = held;
  if (before < free) return null;
  if (places === 0) return { code: 'fair_no_places', params: {} };
  const params = { places: String(places), ahead: String(before), free: String(free) };
  return { code: free === 0 ? 'fair_places_held' : 'fair_others_first', params };
}

/** Total and stable: by number alone. */
function inOrder(applicants: readonly Applicant[]): Applicant[] {
  return [...applicants].sort((one, other) => one.sequence - other.sequence);
}

import { type FairState, fairStateAt, type WaitingPlace } from 'ocop-core';
import {
  type ApplicationRow,
  type FairInput,
  type FairRow,
  timesOf,
  type WholeApplication,
} from '../../modules/fair';

/** What is said of a fair to whoever may know of it. */
export function fairHeadView(fair: FairRow, now: Date) {
  return {
    id: fair.id,
    slug: fair.slug,
    name: fair.name,
    season: fair.season,
    organiser: fair.organiser,
    mode: fair.mode,
    place: fair.place,
    province_code: fair.province_code,
    rules_text: fair.rules_text,
    state: fairStateOf(fair, now),
    opens_at: fair.opens_at.toISOString(),
    closes_at: fair.closes_at.toISOString(),
    call_opens_at: fair.call_opens_at?.toISOString() ?? null,
    call_closes_at: fair.call_closes_at?.toISOString() ?? null,
    rule: fair.rule,
    cancelled_reason: fair.cancelled_reason,
  };
}

/** What a fair is at a moment. */
export function fairStateOf(fair: FairRow, now: Date): FairState {
  return fairStateAt(timesOf(fair), now);
}

/** Where an application stands, told to whoever applied and to the operator. */
export function fairApplicationView(
  { application, entries, booth }: WholeApplication,
  { titles, place }: { titles: ReadonlyMap<string, string>; place: WaitingPlace | undefined },
) {
  return {
    ...statusOf(application),
    position: place?.position ?? null,
    problem: place?.problem ?? null,
    booth: booth && { id: booth.id, number: booth.number },
    goods: entries.map(({ product_id, problems }) => ({
      product_id,
      title: titles.get(product_id) ?? product_id,
      problems,
    })),
  };
}

function statusOf(application: ApplicationRow) {
  return {
    id: application.id,
    state: application.state,
    zone_id: application.zone_id,
    origin: application.origin,
    wave: application.wave,
    applied_at: application.applied_at.toISOString(),
    answer_by: application.answer_by?.toISOString() ?? null,
    reason: application.reason,
  };
}

/** A fair as a form says it, as the module keeps it. */
export function fairInputOf<Body extends FairInput>(body: Body): FairInput {
  return {
    slug: body.slug,
    name: body.name,
    season: body.season,
    organiser: body.organiser,
    mode: body.mode,
    place: body.place,
    province_code: body.province_code,
    opens_at: body.opens_at,
    closes_at: body.closes_at,
    call_opens_at: body.call_opens_at,
    call_closes_at: body.call_closes_at,
    rule: body.rule,
    rules_text: body.rules_text,
    offer_hours: body.offer_hours,
    offers_by_itself: body.offers_by_itself,
    is_public: body.is_public,
  };
}

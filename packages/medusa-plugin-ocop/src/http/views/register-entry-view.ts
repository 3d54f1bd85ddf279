import type { RegisterEntry } from 'ocop-contract';
import type { EventRecord } from './event-record';

/** An entry as the public feed shows it: all that its hash covers, so that anyone can check it. */
export type RegisterEntryView = RegisterEntry;

export function registerEntryView(event: EventRecord): RegisterEntryView {
  return {
    sequence: event.sequence,
    type: event.type,
    certificate_code: event.certificate_code,
    occurred_on: event.occurred_on,
    recorded_at: event.recorded_at,
    decision_number: event.decision?.number ?? null,
    decision_issuer: event.decision?.issuer ?? null,
    reason_code: event.reason_code,
    note: event.note,
    payload: event.payload,
    previous_hash: event.previous_hash,
    hash: event.hash,
  };
}

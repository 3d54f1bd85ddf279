import type { HistoryEntry } from 'ocop-contract';
import { decisionView } from './decision-view';
import type { EventRecord } from './event-record';
import { paperSchema } from './extension-view';

export type HistoryEntryView = HistoryEntry;

/** A certificate's entries in the register, oldest first. */
export function historyView(events: readonly EventRecord[]): HistoryEntryView[] {
  return [...events]
    .sort((a, b) => a.sequence - b.sequence)
    .map((event) => ({
      sequence: event.sequence,
      type: event.type,
      occurred_on: event.occurred_on,
      recorded_at: event.recorded_at,
      decision: event.decision ? decisionView(event.decision) : null,
      reason_code: event.reason_code,
      note: event.note,
      paper: paperSchema.safeParse(event.payload.paper).data ?? null,
      hash: event.hash,
    }));
}

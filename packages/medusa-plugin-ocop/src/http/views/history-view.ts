import { type DecisionView, decisionView } from './decision-view';
import type { EventRecord } from './event-record';
import { type PaperView, paperSchema } from './extension-view';

export interface HistoryEntryView {
  sequence: number;
  type: string;
  occurred_on: string;
  recorded_at: string;
  decision: DecisionView | null;
  reason_code: string | null;
  note: string | null;
  /** The paper that it rests on where that is no decision. */
  paper: PaperView | null;
  hash: string;
}

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

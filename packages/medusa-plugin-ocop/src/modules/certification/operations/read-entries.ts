import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { DecisionKind } from '../types';

/** Something that the register does not bear out; `sequence` names the entry that shows it. */
export interface RegisterProblem {
  sequence: number | null;
  message: string;
}

/** An entry with its decision as that stands now. */
export interface RegisterRow {
  sequence: number;
  type: string;
  certificate_id: string;
  certificate_code: string;
  occurred_on: string;
  recorded_at: string;
  actor: string;
  decision_id: string | null;
  decision_number: string | null;
  decision_issuer: string | null;
  kind: DecisionKind | null;
  signed_on: string | null;
  effective_on: string | null;
  reason_code: string | null;
  note: string | null;
  payload: Record<string, unknown>;
  previous_hash: string;
  hash: string;
  hidden: boolean;
}

export const ENTRIES_PER_PAGE = 2000;

/** The entries that follow a sequence, in order; hidden ones too. */
export async function readEntries(sql: SqlExecutor, after: number): Promise<RegisterRow[]> {
  const events = await rows<RegisterRow>(
    sql,
    `select e.sequence, e.type, e.certificate_id, e.certificate_code, e.occurred_on, e.recorded_at,
            e.actor, e.decision_id, d.number as decision_number, d.issuer as decision_issuer, d.kind,
            d.signed_on, d.effective_on, e.reason_code, e.note, e.payload, e.previous_hash, e.hash,
            e.deleted_at is not null as hidden
       from ocop_certificate_event e left join ocop_decision d on d.id = e.decision_id
      where e.sequence > ? order by e.sequence limit ${ENTRIES_PER_PAGE}`,
    [after],
  );
  return events.map((event) => ({ ...event, sequence: Number(event.sequence) }));
}

import {
  type CalendarDate,
  type CertificateEventType,
  CHANGED_COLUMNS,
  type ChangedColumn,
} from 'ocop-core';
import { groupBy } from '../../../kernel/group-by';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { hashActor } from '../lib/register-hash';
import type { CertificateRow, DecisionRecord } from '../types';
import { appendEvents } from './append-events';
import { decisionFacts, recordedFacts } from './certificate-facts';
import { decideListings } from './decide-listings';
import { queueListingChanges } from './queue-listing-changes';

/** One certificate as it is after an event. */
export interface CertificateChange {
  after: CertificateRow;
  type: CertificateEventType;
  occurred_on: CalendarDate;
  /** Day from which the product's listing must follow. */
  due_on: CalendarDate;
  decision: DecisionRecord | null;
  reason_code?: string | null;
  note?: string | null;
  extra?: Record<string, unknown>;
}

/**
 * Appends the events, writes the rows, decides what ends do to listings and queues these: one
 * transaction, the caller's.
 */
export async function recordChanges(
  sql: SqlExecutor,
  changes: readonly CertificateChange[],
  actor: string,
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const sequences = await appendEvents(
    sql,
    changes.map((change) => ({
      type: change.type,
      certificate: change.after,
      occurred_on: change.occurred_on,
      actor,
      decision: change.decision,
      reason_code: change.reason_code ?? null,
      note: change.note ?? null,
      payload: {
        ...recordedFacts(change.after),
        ...change.extra,
        decision: decisionFacts(change.decision),
        actor_sha256: hashActor(actor, now.toISOString()),
      },
    })),
    now,
  );
  const numbered = changes.map((change, index) => ({ ...change, sequence: sequences[index] ?? 0 }));
  await writeRows(sql, numbered);
  await decideListings(sql, numbered);
  await queueListingChanges(
    sql,
    numbered.flatMap(({ after, type, due_on, sequence }) =>
      after.product_id
        ? [
            {
              product_id: after.product_id,
              certificate_id: after.id,
              cause: type,
              cause_sequence: sequence,
              due_on,
            },
          ]
        : [],
    ),
    now,
  );
}

/** Writes what each row's event may change, and nothing else: a statement for each type of event. */
async function writeRows(
  sql: SqlExecutor,
  changes: readonly (CertificateChange & { sequence: number })[],
): Promise<void> {
  for (const [type, ofType] of groupBy(changes, (change) => change.type)) {
    const columns: readonly ChangedColumn[] = CHANGED_COLUMNS[type];
    const records = ofType.map(({ after, sequence }) => ({
      ...Object.fromEntries(columns.map((column) => [column, after[column]])),
      id: after.id,
      last_event_sequence: sequence,
    }));
    await sql.execute(
      `update ocop_certificate c
          set ${columns.map((column) => `${column} = written.${column}, `).join('')}
              last_event_sequence = greatest(c.last_event_sequence, written.last_event_sequence),
              updated_at = now()
         from jsonb_populate_recordset(null::ocop_certificate, ?::jsonb) written
        where c.id = written.id`,
      [JSON.stringify(records)],
    );
  }
}

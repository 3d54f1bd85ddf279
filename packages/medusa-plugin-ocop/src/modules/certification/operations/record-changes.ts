import {
  type CalendarDate,
  type CertificateEventType,
  CHANGED_COLUMNS,
  type ChangedColumn,
} from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { hashActor } from '../lib/register-hash';
import type { CertificateRow, DecisionRecord } from '../types';
import { appendEvents } from './append-events';
import { decisionFacts, recordedFacts } from './certificate-facts';
import { decideListings } from './decide-listings';
import { toParameter } from './insert-rows';
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
  for (const change of numbered) await writeRow(sql, change, change.sequence);
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

/** Writes what its event may change, and nothing else. */
async function writeRow(
  sql: SqlExecutor,
  { after, type }: CertificateChange,
  sequence: number,
): Promise<void> {
  const columns: readonly ChangedColumn[] = CHANGED_COLUMNS[type];
  const values = columns.map((column) => toParameter(after[column]));
  await sql.execute(
    `update ocop_certificate
        set ${columns.map((column) => `${column} = ?, `).join('')}last_event_sequence = ?,
            updated_at = now()
      where id = ?`,
    [...values, sequence, after.id],
  );
}

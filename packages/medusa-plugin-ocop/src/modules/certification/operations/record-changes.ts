import type { CalendarDate, CertificateEventType } from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { hashActor } from '../lib/register-hash';
import type { CertificateRow, DecisionRecord } from '../types';
import { appendEvents } from './append-events';
import { decisionFacts, factsOf } from './certificate-facts';
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

/** Appends the events, writes the rows and queues the listings: one transaction, the caller's. */
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
        ...factsOf(change.after),
        ...change.extra,
        decision: decisionFacts(change.decision),
        actor_sha256: hashActor(actor, now.toISOString()),
      },
    })),
    now,
  );
  const numbered = changes.map((change, index) => ({ ...change, sequence: sequences[index] ?? 0 }));
  for (const { after, sequence } of numbered) await writeRow(sql, after, sequence);
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

async function writeRow(sql: SqlExecutor, after: CertificateRow, sequence: number): Promise<void> {
  await sql.execute(
    `update ocop_certificate
        set product_id = ?, revoked_on = ?, revocation_reason = ?, revocation_decision_id = ?,
            superseded_on = ?, lapse_recorded = ?, last_event_sequence = ?, updated_at = now()
      where id = ?`,
    [
      after.product_id,
      after.revoked_on,
      after.revocation_reason,
      after.revocation_decision_id,
      after.superseded_on,
      after.lapse_recorded,
      sequence,
      after.id,
    ],
  );
}

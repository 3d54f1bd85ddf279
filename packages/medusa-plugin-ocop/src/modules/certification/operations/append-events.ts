import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { GENESIS_HASH, hashEntry } from '../lib/register-hash';
import type { EventDraft } from '../types';
import { insertRows } from './insert-rows';
import { lockRegister } from './locks';

/**
 * Appends entries to the register, chained in order, and answers their sequence numbers.
 * Holds the register's lock until the caller's transaction ends: call it last.
 */
export async function appendEvents(
  sql: SqlExecutor,
  drafts: readonly EventDraft[],
  recordedAt: Date,
): Promise<number[]> {
  if (drafts.length === 0) return [];
  await lockRegister(sql);
  const [head] = await rows<{ sequence: number; hash: string }>(
    sql,
    'select sequence, hash from ocop_certificate_event order by sequence desc limit 1',
  );
  let sequence = Number(head?.sequence ?? 0);
  let previousHash = head?.hash ?? GENESIS_HASH;
  const records = drafts.map((draft) => {
    sequence += 1;
    const entry = {
      sequence,
      type: draft.type,
      certificate_code: draft.certificate.verification_code,
      occurred_on: draft.occurred_on,
      recorded_at: recordedAt.toISOString(),
      decision_number: draft.decision?.number ?? null,
      decision_issuer: draft.decision?.issuer ?? null,
      reason_code: draft.reason_code ?? null,
      note: draft.note ?? null,
      payload: draft.payload,
      previous_hash: previousHash,
    };
    const hash = hashEntry(entry);
    previousHash = hash;
    const { decision_number: _number, decision_issuer: _issuer, ...columns } = entry;
    return {
      id: newId('ocevt'),
      ...columns,
      hash,
      actor: draft.actor,
      certificate_id: draft.certificate.id,
      decision_id: draft.decision?.id ?? null,
    };
  });
  await insertRows(sql, 'ocop_certificate_event', records);
  return records.map((record) => record.sequence);
}

import type { SqlExecutor } from '../../../kernel/sql-executor';
import { canonicalJson, GENESIS_HASH, hashActor, hashEntry } from '../lib/register-hash';
import { decisionFacts } from './certificate-facts';
import { checkCertificates } from './check-certificates';
import {
  ENTRIES_PER_PAGE,
  type RegisterProblem,
  type RegisterRow,
  readEntries,
} from './read-entries';

export interface RegisterVerdict {
  ok: boolean;
  events: number;
  head: { sequence: number; hash: string };
  problems: RegisterProblem[];
}

/**
 * Walks the whole chain and holds every certificate row against its entries. Needs a transaction
 * that sees one moment (repeatable read): otherwise a decision made meanwhile looks like a forgery.
 */
export async function verifyRegister(sql: SqlExecutor): Promise<RegisterVerdict> {
  const problems: RegisterProblem[] = [];
  const histories = new Map<string, RegisterRow[]>();
  let head = { sequence: 0, hash: GENESIS_HASH };
  for (;;) {
    const page = await readEntries(sql, head.sequence);
    for (const event of page) {
      problems.push(...checkEntry(event, head));
      head = { sequence: event.sequence, hash: event.hash };
      histories.set(event.certificate_id, [...(histories.get(event.certificate_id) ?? []), event]);
    }
    if (page.length < ENTRIES_PER_PAGE) break;
  }
  problems.push(...(await checkCertificates(sql, histories)));
  return { ok: problems.length === 0, events: head.sequence, head, problems };
}

function checkEntry(
  event: RegisterRow,
  head: { sequence: number; hash: string },
): RegisterProblem[] {
  const { sequence } = event;
  const faults = [
    sequence !== head.sequence + 1 && `follows ${head.sequence}: entries are missing`,
    event.previous_hash !== head.hash && 'does not point at the entry before it',
    event.hash !== hashOf(event) && 'was changed after it was written',
    event.payload.actor_sha256 !== hashActor(event.actor, event.recorded_at) &&
      'names another actor than the one who wrote it',
    !sameDecision(event) && 'stands on a decision that was changed after it was written',
    event.hidden && 'was hidden as deleted',
  ];
  return faults.flatMap((message) => (message ? [{ sequence, message }] : []));
}

function hashOf(event: RegisterRow): string {
  const { sequence, type, certificate_code, occurred_on, recorded_at, reason_code, note } = event;
  const { decision_number, decision_issuer, payload, previous_hash } = event;
  return hashEntry({
    sequence,
    type,
    certificate_code,
    occurred_on,
    recorded_at,
    decision_number,
    decision_issuer,
    reason_code,
    note,
    payload,
    previous_hash,
  });
}

function sameDecision({ kind, signed_on, effective_on, payload }: RegisterRow): boolean {
  const decision = kind && signed_on && effective_on ? { kind, signed_on, effective_on } : null;
  return canonicalJson(decisionFacts(decision)) === canonicalJson(payload.decision ?? null);
}

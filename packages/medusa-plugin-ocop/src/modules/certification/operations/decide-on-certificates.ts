import type { CalendarDate } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../lib/sql-executor';
import { refuseProblems } from '../lib/input-problems';
import type {
  CertificateReference,
  CertificateRow,
  DecisionInput,
  DecisionKind,
  DecisionRecord,
  DecisionResult,
} from '../types';
import { checkDecision, findOrCreateDecision } from './find-or-create-decision';
import { lockProducts } from './locks';
import { type MatchedReference, matchReferences } from './match-references';
import { readReferenced } from './read-certificates';
import { type CertificateChange, recordChanges } from './record-changes';

export interface Moment {
  today: CalendarDate;
  now: Date;
}

export interface CertificateDecisionInput<Item extends CertificateReference> {
  decision: DecisionInput;
  items: Item[];
  actor: string;
  /** How error paths name the rows: `items.3.certificate_id` (default) or `certificate_ids.3`. */
  field?: string;
}

interface Verdict<Item extends CertificateReference> {
  kind: DecisionKind & ('revocation' | 'reinstatement');
  event: 'revoked' | 'reinstated';
  /** Why this certificate cannot be decided on so from that day, or null. */
  objection(certificate: CertificateRow, effectiveOn: CalendarDate): string | null;
  change(
    certificate: CertificateRow,
    item: Item,
    decision: DecisionRecord,
    effectiveOn: CalendarDate,
  ): Omit<CertificateChange, 'type' | 'decision'>;
}

/**
 * Writes one decision over certificates that exist: decision, rows, register and outbox in the
 * caller's transaction. What this decision did before it does not do again.
 */
export async function decideOnCertificates<Item extends CertificateReference>(
  sql: SqlExecutor,
  input: CertificateDecisionInput<Item>,
  verdict: Verdict<Item>,
  { today, now }: Moment,
): Promise<DecisionResult> {
  const field = input.field ?? 'items';
  const prefix = field === 'items' ? '' : 'decision.';
  const head = checkDecision(verdict.kind, input.decision, today, prefix);
  if (input.items.length === 0) {
    refuseProblems([{ path: field, message: 'cần ít nhất một chứng nhận' }]);
  }
  const decision = await findOrCreateDecision(sql, head, input.decision, prefix);
  const certificates = await lockReferenced(sql, input.items);
  const decided = await alreadyDecided(sql, decision.id, verdict.event, certificates);
  const { matched, problems } = matchReferences(input.items, certificates, field);
  const fresh = matched.filter(({ certificate }) => !decided.has(certificate.id));
  for (const { path, certificate } of fresh) {
    const message = verdict.objection(certificate, head.effective_on);
    if (message) problems.push({ path, message });
  }
  refuseProblems(problems);
  await recordChanges(
    sql,
    fresh.map(({ item, certificate }) => ({
      ...verdict.change(certificate, item, decision, head.effective_on),
      type: verdict.event,
      decision,
    })),
    input.actor,
    now,
  );
  return { decision, ...summarise(matched, decided) };
}

/** Takes the product locks before the rows, so that orders being committed are waited for, not met. */
async function lockReferenced(sql: SqlExecutor, items: readonly CertificateReference[]) {
  const before = await readReferenced(sql, items);
  await lockProducts(
    sql,
    before.map((certificate) => certificate.product_id),
  );
  const certificates = await readReferenced(sql, items, { lock: true });
  await lockProducts(
    sql,
    certificates.map((certificate) => certificate.product_id),
  );
  return certificates;
}

async function alreadyDecided(
  sql: SqlExecutor,
  decisionId: string,
  event: string,
  certificates: readonly CertificateRow[],
): Promise<Set<string>> {
  const ids = certificates.map(({ id }) => id);
  const found = await rows<{ certificate_id: string }>(
    sql,
    `select certificate_id from ocop_certificate_event
      where decision_id = ? and type = ? and certificate_id in ${placeholders(ids)}`,
    [decisionId, event, ...ids],
  );
  return new Set(found.map(({ certificate_id }) => certificate_id));
}

function summarise<Item extends CertificateReference>(
  matched: readonly MatchedReference<Item>[],
  decided: ReadonlySet<string>,
) {
  const results = matched.map(({ index, certificate }) => ({
    index,
    certificate_id: certificate.id,
    verification_code: certificate.verification_code,
    product_id: certificate.product_id,
    status: decided.has(certificate.id) ? ('already' as const) : ('applied' as const),
  }));
  const already = results.filter(({ status }) => status === 'already').length;
  return { results, counts: { applied: results.length - already, already } };
}

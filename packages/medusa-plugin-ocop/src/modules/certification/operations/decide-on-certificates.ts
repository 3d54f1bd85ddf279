import type { CalendarDate } from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { acknowledgedCodes } from '../lib/decision-warnings';
import type {
  CertificateReference,
  CertificateRow,
  DecisionItemResult,
  DecisionRecord,
  DecisionResult,
} from '../types';
import { findOrCreateDecision } from './find-or-create-decision';
import {
  type CertificateDecisionInput,
  type DecisionJudge,
  type DecisionPlan,
  planDecision,
  type Target,
} from './plan-decision';
import { type CertificateChange, recordChanges } from './record-changes';

export interface Moment {
  today: CalendarDate;
  now: Date;
}

interface Verdict<Item extends CertificateReference> extends DecisionJudge<Item> {
  change(
    certificate: CertificateRow,
    item: Item,
    decision: DecisionRecord,
    effectiveOn: CalendarDate,
  ): Omit<CertificateChange, 'type' | 'decision'>;
  /** What follows for other certificates of the products; changes the given rows in place. */
  settle?(changes: readonly CertificateRow[]): Promise<Omit<CertificateChange, 'decision'>[]>;
}

/**
 * Writes one decision over certificates that exist: decision, rows, register and outbox in the
 * caller's transaction. What this decision did before it does not do again; what is odd about it takes
 * an acknowledgement with a reason, and both stay in the register.
 */
export async function decideOnCertificates<Item extends CertificateReference>(
  sql: SqlExecutor,
  input: CertificateDecisionInput<Item>,
  verdict: Verdict<Item>,
  { now }: Moment,
): Promise<DecisionResult> {
  const prefix = (input.field ?? 'items') === 'items' ? '' : 'decision.';
  const plan = await planDecision(sql, input, verdict, { lock: true });
  const reasons = input.items.map(({ note }) => note);
  const acknowledged = acknowledgedCodes(plan.warnings, input, reasons);
  const { head, decided } = plan;
  const decision = await findOrCreateDecision(sql, head, input.decision, prefix);
  const fresh = plan.targets.filter(({ certificate }) => !decided.has(certificate.id));
  const changes = fresh.map((target) => {
    const { item, certificate } = target;
    const change = verdict.change(certificate, item, decision, head.effective_on);
    return {
      ...change,
      note: change.note ?? input.note ?? null,
      extra: { ...change.extra, ...remarks(plan, target, acknowledged) },
      type: verdict.event,
      decision,
    };
  });
  const settled = (await verdict.settle?.(changes.map(({ after }) => after))) ?? [];
  await recordChanges(
    sql,
    [...settled.map((change) => ({ ...change, decision })), ...changes],
    input.actor,
    now,
  );
  return { decision, ...summarise(plan) };
}

/** What the register keeps beside the facts: what was acknowledged, and what the product is left with. */
function remarks<Item extends CertificateReference>(
  { left }: DecisionPlan<Item>,
  { certificate }: Target<Item>,
  acknowledged: readonly string[],
): Record<string, unknown> {
  const leaves = left
    .filter(({ product_id }) => product_id === certificate.product_id)
    .map(({ verification_code }) => verification_code);
  return {
    ...(acknowledged.length > 0 && { acknowledged }),
    ...(leaves.length > 0 && { leaves }),
  };
}

function summarise<Item extends CertificateReference>({
  targets,
  left,
  decided,
}: DecisionPlan<Item>): Omit<DecisionResult, 'decision'> {
  const results = targets.map(
    ({ index, certificate }): DecisionItemResult => ({
      index,
      certificate_id: certificate.id,
      verification_code: certificate.verification_code,
      product_id: certificate.product_id,
      status: decided.has(certificate.id) ? 'already' : 'applied',
    }),
  );
  const already = results.filter(({ status }) => status === 'already').length;
  return {
    results,
    counts: { applied: results.length - already, already },
    left: left.map(({ id, verification_code, product_id }) => ({
      certificate_id: id,
      verification_code,
      product_id,
    })),
  };
}

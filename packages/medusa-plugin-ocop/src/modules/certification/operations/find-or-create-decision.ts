import { MedusaError } from '@medusajs/framework/utils';
import {
  type CalendarDate,
  collapseSpaces,
  type DecisionWarning,
  decisionKey,
  type FieldProblem,
  type Finding,
  isCalendarDate,
  judgeDecisionDays,
  nfc,
  parseDecisionNumber,
  RuleError,
} from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { problemOf } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { DecisionInput, DecisionKind, DecisionRecord } from '../types';
import { insertRows } from './insert-rows';
import { lockDecision } from './locks';

export interface DecisionHead {
  kind: DecisionKind;
  number: string;
  issuer: string;
  decision_key: string;
  signed_on: CalendarDate;
  effective_on: CalendarDate;
}

/** A head that can be, with what is odd about its days. */
export interface CheckedHead {
  head: DecisionHead;
  warnings: readonly Finding<DecisionWarning>[];
}

/** Checks a decision's head against the rules; throws a 400 that names each field at fault. */
export function checkDecision(
  kind: DecisionKind,
  input: DecisionInput,
  today: CalendarDate,
  prefix = '',
): CheckedHead {
  const problems: FieldProblem[] = [];
  const at = (field: string) => `${prefix}${field}`;
  const issuer = collapseSpaces(nfc(input.issuer));
  if (issuer.length === 0)
    problems.push({ path: at('issuer'), code: 'issuer_missing', params: {} });
  let number = '';
  try {
    number = parseDecisionNumber(input.number).number;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    problems.push({
      path: at('number'),
      code: 'number_unreadable',
      params: { number: input.number },
    });
  }
  const { signed_on, effective_on } = input;
  const signed = isCalendarDate(signed_on) ? signed_on : null;
  const effective = isCalendarDate(effective_on) ? effective_on : null;
  if (!signed) problems.push({ path: at('signed_on'), code: 'day_missing', params: {} });
  if (!effective) problems.push({ path: at('effective_on'), code: 'day_missing', params: {} });
  const days =
    signed && effective
      ? judgeDecisionDays(kind, { signedOn: signed, effectiveOn: effective }, today)
      : null;
  problems.push(...(days?.faults ?? []).map((finding) => problemOf(finding, prefix)));
  refuseProblems(problems);
  if (!signed || !effective) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      'a decision passed without its dates',
    );
  }
  const head = {
    kind,
    number,
    issuer,
    decision_key: decisionKey({ number, issuer, signedOn: signed }),
    signed_on: signed,
    effective_on: effective,
  };
  return { head, warnings: days?.warnings ?? [] };
}

/** The decision of this issuer, number and year, if the register knows it; of other days it is refused. */
export async function findDecision(
  sql: SqlExecutor,
  head: DecisionHead,
  prefix = '',
): Promise<DecisionRecord | null> {
  const [found] = await rows<DecisionRecord>(
    sql,
    `select id, number, issuer, decision_key, kind, signed_on, effective_on from ocop_decision
      where decision_key = ? and deleted_at is null`,
    [head.decision_key],
  );
  if (!found) return null;
  refuseProblems(differences(found, head, prefix));
  return found;
}

/**
 * Finds the decision by (issuer, number, year) or writes it, under its lock: whoever posts the same
 * decision at the same moment waits here and then finds what the first one did.
 */
export async function findOrCreateDecision(
  sql: SqlExecutor,
  head: DecisionHead,
  input: DecisionInput,
  prefix = '',
): Promise<DecisionRecord> {
  await lockDecision(sql, head.decision_key);
  const found = await findDecision(sql, head, prefix);
  if (found) return found;
  const record = {
    id: newId('ocdec'),
    ...head,
    document_url: input.document_url ?? null,
    document_sha256: input.document_sha256 ?? null,
    demo: input.demo ?? false,
  };
  await insertRows(sql, 'ocop_decision', [record]);
  const { document_url: _url, document_sha256: _sha, demo: _demo, ...decision } = record;
  return decision;
}

function differences(found: DecisionRecord, head: DecisionHead, prefix: string): FieldProblem[] {
  const { number, kind } = found;
  const ofKind: FieldProblem[] =
    kind === head.kind
      ? []
      : [{ path: `${prefix}kind`, code: 'recorded_of_kind', params: { number, kind } }];
  const days = ['signed_on', 'effective_on'] as const;
  const ofDays = days
    .filter((field) => found[field] !== head[field])
    .map((field): FieldProblem => {
      const day = found[field];
      return { path: `${prefix}${field}`, code: 'recorded_of_day', params: { number, day } };
    });
  return [...ofKind, ...ofDays];
}

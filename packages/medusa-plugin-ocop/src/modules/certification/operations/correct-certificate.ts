import {
  type CalendarDate,
  currentPlace,
  type FieldProblem,
  isCalendarDate,
  isPlace,
  isProductGroup,
  isStarLevel,
  judgeRecognisedItem,
  judgeValidity,
  keptName,
  normaliseProductCode,
  type Problem,
  type ProblemCode,
  regionOf,
  toScheme2023,
} from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import {
  type Acknowledgement,
  acknowledgedCodes,
  problemOf,
  warningView,
} from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow, DecisionInput, ProducerInput } from '../types';
import { applyEvent } from './apply-event';
import { correctedProducer, judgeOtherProducer } from './correct-producer';
import type { Moment } from './decide-on-certificates';
import { checkDecision, findOrCreateDecision } from './find-or-create-decision';
import { readIssues } from './read-issues';
import { type CertificateChange, recordChanges } from './record-changes';
import { lockCertificate } from './record-papers';
import { supersede } from './supersede';

/** What a correction may put right; what is absent stays as it is. */
export interface CertificateCorrection {
  product_name?: string;
  product_code?: string | null;
  /** Whose it is: known to the register, or entered by this. */
  producer?: ProducerInput;
  star?: number;
  score?: number | null;
  potential_five_star?: boolean;
  group?: { scheme: string; code: string };
  place?: { scheme: string; code: string };
  commune?: string | null;
  valid_from?: string;
  valid_to?: string;
}

export interface CorrectionInput extends Acknowledgement {
  certificate_id: string;
  changes: CertificateCorrection;
  /** The decision that corrects; without one it is a slip of entering, and the note says which. */
  decision?: DecisionInput | null;
  actor: string;
}

/**
 * Puts a certificate's row right, by a decision that corrects or because it was entered wrongly. What it
 * said before stays in the register, as does the identity of the row inside its decision.
 */
export async function correctCertificate(
  sql: SqlExecutor,
  input: CorrectionInput,
  { today, now }: Moment,
): Promise<CertificateRow> {
  const checked = input.decision
    ? checkDecision('correction', input.decision, today, 'decision.')
    : null;
  const producerId = await correctedProducer(sql, input.certificate_id, input.changes);
  const certificate = await lockCertificate(sql, input.certificate_id);
  const issue = (await readIssues(sql, [certificate])).get(certificate.id);
  const corrected = {
    ...rowOf(certificate, input.changes, today),
    producer_id: producerId ?? certificate.producer_id,
  };
  const changed = Object.keys(corrected).filter(
    (column) =>
      corrected[column as keyof CertificateRow] !== certificate[column as keyof CertificateRow],
  );
  const problems: FieldProblem[] = [];
  if (changed.length === 0) problems.push({ path: 'changes', code: 'nothing_changed', params: {} });
  if (!checked && !input.note?.trim()) {
    problems.push({ path: 'note', code: 'correction_without_reason', params: {} });
  }
  const findings = issue ? judge(corrected, issue) : [];
  problems.push(...findings.flatMap(({ faults }) => faults));
  refuseProblems(problems);
  const acknowledged = acknowledgedCodes(
    [
      ...(checked?.warnings ?? []).map((finding) => warningView(finding, 'decision.')),
      ...findings.flatMap(({ warnings }) =>
        warnings.map((finding) => warningView(finding, 'changes.')),
      ),
      ...(await judgeOtherProducer(sql, certificate, corrected)),
    ],
    input,
  );
  const decision =
    checked && input.decision
      ? await findOrCreateDecision(sql, checked.head, input.decision, 'decision.')
      : null;
  const arrivals = issue
    ? [{ certificate: corrected, signed_on: issue.signed_on, returned: true }]
    : [];
  const others = await supersede(sql, arrivals, today);
  const change: CertificateChange = {
    after: corrected,
    type: 'corrected',
    occurred_on: checked?.head.effective_on ?? today,
    due_on: today,
    decision,
    note: input.note ?? null,
    extra: {
      corrects: changed.filter((column) => !DERIVED.has(column)),
      ...(acknowledged.length > 0 && { acknowledged }),
    },
  };
  await recordChanges(
    sql,
    [...others.map((other) => ({ ...other, decision })), change],
    input.actor,
    now,
  );
  return corrected;
}

/** Columns that follow from others. */
const DERIVED = new Set([
  'current_group_code',
  'current_province_code',
  'current_region_code',
  'lapse_recorded',
]);

function rowOf(
  certificate: CertificateRow,
  changes: CertificateCorrection,
  today: CalendarDate,
): CertificateRow {
  const problems: FieldProblem[] = [];
  const fault = (field: string, code: ProblemCode, params: Problem['params'] = {}) =>
    problems.push({ path: `changes.${field}`, code, params });
  const group = changes.group ?? { scheme: certificate.group_scheme, code: certificate.group_code };
  const place = changes.place ?? { scheme: certificate.place_scheme, code: certificate.place_code };
  const { valid_from = certificate.valid_from, valid_to = certificate.valid_to } = changes;
  const star = changes.star ?? certificate.star;
  const potential = changes.potential_five_star ?? certificate.potential_five_star;
  if (changes.product_name?.trim() === '') fault('product_name', 'product_name_missing');
  if (!isStarLevel(star)) fault('star', 'star_unknown', { star: String(star) });
  if (potential && star !== 4) fault('potential_five_star', 'potential_without_four');
  if (!isProductGroup(group)) fault('group', 'group_unknown', { ...group });
  if (!isPlace(place)) fault('place', 'place_unknown', { ...place });
  if (!isCalendarDate(valid_from)) fault('valid_from', 'day_missing');
  if (!isCalendarDate(valid_to)) fault('valid_to', 'day_missing');
  refuseProblems(problems);
  if (!isProductGroup(group) || !isPlace(place)) return certificate;
  if (!isCalendarDate(valid_from) || !isCalendarDate(valid_to)) return certificate;
  const facts = { validFrom: valid_from, validTo: valid_to };
  const isLonger = valid_to > certificate.valid_to;
  const { product_name, product_code, score, commune } = changes;
  return {
    ...applyEvent(certificate, { type: 'corrected', facts }, today, 'changes.valid_to'),
    product_name: product_name === undefined ? certificate.product_name : keptName(product_name),
    product_code: product_code === undefined ? certificate.product_code : keptCode(product_code),
    star,
    score: score === undefined ? certificate.score : score,
    potential_five_star: potential,
    group_scheme: group.scheme,
    group_code: group.code,
    place_scheme: place.scheme,
    place_code: place.code,
    commune: commune === undefined ? certificate.commune : commune && keptName(commune),
    current_group_code: toScheme2023(group).code,
    current_province_code: currentPlace(place).code,
    current_region_code: regionOf(place),
    // What lapses later than it was recorded lapses once more.
    lapse_recorded: isLonger ? false : certificate.lapse_recorded,
  };
}

/** A product code as it is kept; an empty one is none. */
export function keptCode(code: string | null | undefined): string | null {
  return code ? normaliseProductCode(code) || null : null;
}

function judge(corrected: CertificateRow, issue: { issuer: string; signed_on: CalendarDate }) {
  const group = { scheme: corrected.group_scheme, code: corrected.group_code };
  const place = { scheme: corrected.place_scheme, code: corrected.place_code };
  const { product_name: productName, valid_from: validFrom, valid_to: validTo } = corrected;
  if (!isCalendarDate(validFrom) || !isCalendarDate(validTo)) return [];
  const days = judgeValidity({ productName, validFrom, validTo }, issue.signed_on);
  const ofItem =
    isProductGroup(group) && isPlace(place)
      ? judgeRecognisedItem(
          {
            productName,
            productCode: corrected.product_code,
            star: corrected.star,
            potentialFiveStar: corrected.potential_five_star,
            group,
            place,
          },
          { issuer: issue.issuer, signedOn: issue.signed_on },
        )
      : [];
  return [
    {
      faults: days.faults.map((finding) => problemOf(finding, 'changes.')),
      warnings: [...days.warnings, ...ofItem],
    },
  ];
}

import { randomBytes } from 'node:crypto';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Warning } from 'ocop-contract';
import {
  type FieldProblem,
  judgeIssuer,
  keptName,
  makeVerificationCode,
  type ProblemCode,
} from 'ocop-core';
import { placeholders, type SqlExecutor } from '../../../kernel/sql-executor';
import { type Acknowledgement, acknowledgedCodes, warningView } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type {
  CertificateRow,
  DecisionInput,
  DecisionItemResult,
  DecisionRecord,
  DecisionResult,
  RecognitionItem,
} from '../types';
import { type CheckedItem, checkRecognitionItem } from './check-recognition-item';
import { keptCode } from './correct-certificate';
import type { Moment } from './decide-on-certificates';
import {
  checkDecision,
  type DecisionHead,
  findDecision,
  findOrCreateDecision,
} from './find-or-create-decision';
import { findOrCreateProducers } from './find-or-create-producers';
import { findRenewals } from './find-renewals';
import { insertRows } from './insert-rows';
import { judgeProductLinks, type ProductTitles } from './judge-product-links';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { type CertificateChange, recordChanges } from './record-changes';
import { supersede } from './supersede';

export interface RecognitionInput extends Acknowledgement {
  decision: DecisionInput;
  items: RecognitionItem[];
  actor: string;
  /** What the shop calls the products that rows name. */
  titles?: ProductTitles;
}

interface CheckedRecognition {
  head: DecisionHead;
  checked: CheckedItem[];
  /** What is odd about head and days. */
  warnings: Warning[];
}

/** Throws a 400 that names every field at fault; answers the rows ready to be written. */
export function checkRecognition(input: RecognitionInput, { today }: Moment): CheckedRecognition {
  const { head, warnings } = checkDecision('recognition', input.decision, today);
  const problems: FieldProblem[] = [];
  if (input.items.length === 0) problems.push({ path: 'items', code: 'no_products', params: {} });
  const seen = new Map<string, number>();
  const refuseSecond = (key: string, index: number, field: string, code: ProblemCode) => {
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      problems.push({
        path: `items.${index}.${field}`,
        code,
        params: { row: String(earlier + 1) },
      });
    }
    seen.set(key, earlier ?? index);
  };
  const checked = input.items.flatMap((item, index) => {
    const row = checkRecognitionItem(item, index, head, problems);
    if (!row) return [];
    refuseSecond(`row:${row.item_key}`, index, 'product_name', 'row_repeated');
    if (item.product_id) {
      refuseSecond(`product:${item.product_id}`, index, 'product_id', 'product_repeated');
    }
    return [row];
  });
  refuseProblems(problems);
  const ofHead = [...judgeIssuer(head.issuer, head.signed_on), ...warnings];
  return {
    head,
    checked,
    warnings: [
      ...ofHead.map((finding) => warningView(finding)),
      ...checked.flatMap((row) =>
        row.warnings.map((finding) => warningView(finding, `items.${row.index}.`)),
      ),
    ],
  };
}

/**
 * Throws a 409 unless what is odd about a decision was acknowledged, and what seems a renewal confirmed:
 * asked before products are made for it, and again where it is written. What an earlier post of it
 * recognised is not asked about. Answers which rows are about a product that is there already.
 */
export async function assertRecognitionMeant(
  sql: SqlExecutor,
  input: RecognitionInput,
  moment: Moment,
): Promise<Record<number, string>> {
  const checked = checkRecognition(input, moment);
  const decision = await findDecision(sql, checked.head);
  const known = decision
    ? await readKnown(sql, decision, checked.checked)
    : new Map<string, CertificateRow>();
  const { rows } = await meantRecognition(sql, input, checked, (row) => known.has(row.item_key));
  return Object.fromEntries(
    [...rows, ...checked.checked.filter(({ item_key }) => known.has(item_key))].flatMap((row) => {
      const productId = known.get(row.item_key)?.product_id ?? row.item.product_id;
      return productId ? [[row.index, productId]] : [];
    }),
  );
}

/** What was acknowledged, and the rows that are new, each with the product that it renews. */
async function meantRecognition(
  sql: SqlExecutor,
  input: RecognitionInput,
  { checked, warnings }: CheckedRecognition,
  isKnown: (row: CheckedItem) => boolean,
): Promise<{ acknowledged: string[]; rows: CheckedItem[] }> {
  const found = checked.filter((row) => !isKnown(row));
  if (found.length === 0) return { acknowledged: [], rows: [] };
  const renewals = await findRenewals(sql, found);
  const fresh = found.map((row) => {
    const renewal = renewals.get(row.index);
    return renewal ? { ...row, item: { ...row.item, product_id: renewal.product_id } } : row;
  });
  refuseSecondRows(fresh);
  const ofRenewals = fresh.flatMap(({ index }) => {
    const finding = renewals.get(index)?.finding;
    return finding ? [warningView(finding, `items.${index}.`)] : [];
  });
  const linked = fresh.filter(({ item }) => item.product_id);
  const links = await judgeProductLinks(
    sql,
    linked.map(({ item }) => ({
      product_id: item.product_id ?? '',
      product_name: item.product_name,
      producer_name: item.producer.name,
      tax_code: item.producer.tax_code ?? null,
    })),
    input.titles,
  );
  const ofLinks = links.flatMap((findings, index) =>
    findings.map((finding) => warningView(finding, `items.${linked[index]?.index ?? 0}.`)),
  );
  return {
    acknowledged: acknowledgedCodes([...warnings, ...ofRenewals, ...ofLinks], input),
    rows: fresh,
  };
}

/** Two rows of one decision cannot be about one product, named or found. */
function refuseSecondRows(fresh: readonly CheckedItem[]): void {
  const seen = new Map<string, number>();
  const problems: FieldProblem[] = [];
  for (const { index, item } of fresh) {
    const earlier = seen.get(item.product_id ?? '');
    if (item.product_id && earlier !== undefined) {
      const params = { row: String(earlier + 1) };
      problems.push({ path: `items.${index}.renews`, code: 'product_repeated', params });
    }
    if (item.product_id) seen.set(item.product_id, index);
  }
  refuseProblems(problems);
}

/** Writes a recognition decision; rows that this decision already recognised are left as they are. */
export async function recogniseCertificates(
  sql: SqlExecutor,
  input: RecognitionInput,
  moment: Moment,
): Promise<DecisionResult> {
  const plan = checkRecognition(input, moment);
  const { head, checked } = plan;
  const decision = await findOrCreateDecision(sql, head, input.decision);
  const known = await readKnown(sql, decision, checked);
  const isKnown = (row: CheckedItem) => known.has(row.item_key);
  const { acknowledged, rows: fresh } = await meantRecognition(sql, input, plan, isKnown);
  await lockProducts(
    sql,
    fresh.map(({ item }) => item.product_id ?? null),
  );
  const producers = await findOrCreateProducers(sql, fresh);
  const created = fresh.map((row) => toCertificate(row, decision, producers));
  const superseded = await supersede(
    sql,
    created.map(({ certificate }) => ({ certificate, signed_on: head.signed_on })),
    moment.today,
  );
  await insertRows(
    sql,
    'ocop_certificate',
    created.map(({ row, certificate }) => toRecord(row, certificate, decision)),
  );
  const recognised: CertificateChange[] = created.map(({ row, certificate }) => ({
    after: certificate,
    type: 'recognised',
    occurred_on: row.valid_from,
    due_on: row.valid_from,
    decision,
    note: input.note ?? null,
    ...(acknowledged.length > 0 && { extra: { acknowledged } }),
  }));
  await recordChanges(
    sql,
    [...superseded.map((change) => ({ ...change, decision })), ...recognised],
    input.actor,
    moment.now,
  );
  return toResult(decision, checked, known, created);
}

interface Created {
  row: CheckedItem;
  certificate: CertificateRow;
}

async function readKnown(
  sql: SqlExecutor,
  decision: DecisionRecord,
  checked: readonly CheckedItem[],
): Promise<Map<string, CertificateRow>> {
  const keys = checked.map(({ item_key }) => item_key);
  const known = await readCertificates(
    sql,
    `recognition_decision_id = ? and item_key in ${placeholders(keys)}`,
    [decision.id, ...keys],
  );
  return new Map(known.map((certificate) => [certificate.item_key, certificate]));
}

function toCertificate(
  row: CheckedItem,
  _decision: DecisionRecord,
  producers: ReadonlyMap<string, string>,
): Created {
  const { item } = row;
  const certificate: CertificateRow = {
    id: generateEntityId(undefined, 'occert'),
    verification_code: makeVerificationCode(randomBytes(16)),
    item_key: row.item_key,
    product_id: item.product_id ?? null,
    product_name: keptName(item.product_name),
    product_code: keptCode(item.product_code),
    producer_id: producers.get(row.producer_key) ?? '',
    star: item.star,
    score: toPrintedScore(item.score),
    potential_five_star: item.potential_five_star ?? false,
    group_scheme: item.group.scheme,
    group_code: item.group.code,
    place_scheme: item.place.scheme,
    place_code: item.place.code,
    commune: item.commune == null ? null : keptName(item.commune),
    current_group_code: row.current_group_code,
    current_province_code: row.current_province_code,
    current_region_code: row.current_region_code,
    valid_from: row.valid_from,
    valid_to: row.valid_to,
    re_evaluation_filed_on: null,
    extended_to: null,
    extension: null,
    revoked_on: null,
    revocation_reason: null,
    revocation_decision_id: null,
    annulled_on: null,
    annulment_decision_id: null,
    returned_on: null,
    superseded_on: null,
    supersedes_id: null,
    lapse_recorded: false,
  };
  return { row, certificate };
}

/** Two decimals, as decisions print them and as the column holds them exactly. */
function toPrintedScore(score: number | null | undefined): number | null {
  return score == null ? null : Math.round(score * 100) / 100;
}

function toRecord(row: CheckedItem, certificate: CertificateRow, decision: DecisionRecord) {
  return {
    ...certificate,
    recognition_decision_id: decision.id,
    last_event_sequence: 0,
    source: row.item.source ?? null,
    demo: row.item.demo ?? false,
  };
}

function toResult(
  decision: DecisionRecord,
  checked: readonly CheckedItem[],
  known: ReadonlyMap<string, CertificateRow>,
  created: readonly Created[],
): DecisionResult {
  const fresh = new Map(created.map(({ row, certificate }) => [row.item_key, certificate]));
  const results = checked.flatMap(({ index, item_key }): DecisionItemResult[] => {
    const certificate = known.get(item_key) ?? fresh.get(item_key);
    if (!certificate) return [];
    return [
      {
        index,
        certificate_id: certificate.id,
        verification_code: certificate.verification_code,
        product_id: certificate.product_id,
        status: known.has(item_key) ? 'already' : 'applied',
      },
    ];
  });
  return { decision, results, counts: { applied: created.length, already: known.size } };
}

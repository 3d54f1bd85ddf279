import { randomBytes } from 'node:crypto';
import { generateEntityId } from '@medusajs/framework/utils';
import { makeVerificationCode } from 'ocop-core';
import { placeholders, type SqlExecutor } from '../../../lib/sql-executor';
import { type InputProblem, refuseProblems } from '../lib/input-problems';
import type {
  CertificateRow,
  DecisionInput,
  DecisionItemResult,
  DecisionRecord,
  DecisionResult,
  RecognitionItem,
} from '../types';
import { type CheckedItem, checkRecognitionItem } from './check-recognition-item';
import type { Moment } from './decide-on-certificates';
import { checkDecision, findOrCreateDecision } from './find-or-create-decision';
import { findOrCreateProducers } from './find-or-create-producers';
import { insertRows } from './insert-rows';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { type CertificateChange, recordChanges } from './record-changes';
import { supersedePredecessors } from './supersede-predecessors';

export interface RecognitionInput {
  decision: DecisionInput;
  items: RecognitionItem[];
  actor: string;
}

/** Throws a 400 that names every field at fault; answers the rows ready to be written. */
export function checkRecognition(
  input: RecognitionInput,
  { today }: Moment,
): { head: ReturnType<typeof checkDecision>; checked: CheckedItem[] } {
  const head = checkDecision('recognition', input.decision, today);
  const problems: InputProblem[] = [];
  if (input.items.length === 0)
    problems.push({ path: 'items', message: 'cần ít nhất một sản phẩm' });
  const seen = new Map<string, number>();
  const refuseSecond = (key: string, index: number, field: string, what: string) => {
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      problems.push({
        path: `items.${index}.${field}`,
        message: `${what} với dòng ${earlier + 1}`,
      });
    }
    seen.set(key, earlier ?? index);
  };
  const checked = input.items.flatMap((item, index) => {
    const row = checkRecognitionItem(item, index, head.effective_on, problems);
    if (!row) return [];
    refuseSecond(`row:${row.item_key}`, index, 'product_name', 'cùng sản phẩm và chủ thể');
    if (item.product_id) {
      refuseSecond(
        `product:${item.product_id}`,
        index,
        'product_id',
        'cùng một sản phẩm của cửa hàng',
      );
    }
    return [row];
  });
  refuseProblems(problems);
  return { head, checked };
}

/** Writes a recognition decision; rows that this decision already recognised are left as they are. */
export async function recogniseCertificates(
  sql: SqlExecutor,
  input: RecognitionInput,
  moment: Moment,
): Promise<DecisionResult> {
  const { head, checked } = checkRecognition(input, moment);
  const decision = await findOrCreateDecision(sql, head, input.decision);
  await lockProducts(
    sql,
    checked.map(({ item }) => item.product_id ?? null),
  );
  const known = await readKnown(sql, decision, checked);
  const fresh = checked.filter((row) => !known.has(row.item_key));
  const producers = await findOrCreateProducers(sql, fresh);
  const created = fresh.map((row) => toCertificate(row, decision, producers));
  const superseded = await supersedePredecessors(sql, created, moment);
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
    product_name: item.product_name.normalize('NFC').trim(),
    producer_id: producers.get(row.producer_key) ?? '',
    star: item.star,
    score: toPrintedScore(item.score),
    potential_five_star: item.potential_five_star ?? false,
    group_scheme: item.group.scheme,
    group_code: item.group.code,
    place_scheme: item.place.scheme,
    place_code: item.place.code,
    commune: item.commune ?? null,
    valid_from: row.valid_from,
    valid_to: row.valid_to,
    revoked_on: null,
    revocation_reason: null,
    revocation_decision_id: null,
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
    current_group_code: row.current_group_code,
    current_province_code: row.current_province_code,
    current_region_code: row.current_region_code,
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

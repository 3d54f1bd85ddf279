import { randomBytes } from 'node:crypto';
import { keptName, makeVerificationCode } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateRow, DecisionItemResult, DecisionRecord, DecisionResult } from '../types';
import type { CheckedItem } from './check-recognition-item';
import { keptCode } from './correct-certificate';
import type { Moment } from './decide-on-certificates';
import { findOrCreateDecision } from './find-or-create-decision';
import { findOrCreateProducers } from './find-or-create-producers';
import { insertRows } from './insert-rows';
import {
  checkRecognition,
  meantRecognition,
  type RecognitionInput,
  readKnown,
} from './judge-recognition';
import { lockProducts } from './locks';
import { type CertificateChange, recordChanges } from './record-changes';
import { supersede } from './supersede';

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
  const created = fresh.map((row) => toCertificate(row, producers));
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

function toCertificate(row: CheckedItem, producers: ReadonlyMap<string, string>): Created {
  const { item } = row;
  const certificate: CertificateRow = {
    id: newId('occert'),
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

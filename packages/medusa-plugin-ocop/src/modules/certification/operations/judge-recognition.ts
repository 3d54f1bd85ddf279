import type { Warning } from 'ocop-contract';
import { type FieldProblem, judgeIssuer, type ProblemCode } from 'ocop-core';
import { placeholders, type SqlExecutor } from '../../../kernel/sql-executor';
import { type Acknowledgement, acknowledgedCodes, warningView } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow, DecisionInput, DecisionRecord, RecognitionItem } from '../types';
import { type CheckedItem, checkRecognitionItem } from './check-recognition-item';
import type { Moment } from './decide-on-certificates';
import { checkDecision, type DecisionHead, findDecision } from './find-or-create-decision';
import { findRenewals } from './find-renewals';
import { judgeProductLinks, type ProductTitles } from './judge-product-links';
import { readCertificates } from './read-certificates';

export interface RecognitionInput extends Acknowledgement {
  decision: DecisionInput;
  items: RecognitionItem[];
  actor: string;
  /** What the shop calls the products that rows name. */
  titles?: ProductTitles;
}

export interface CheckedRecognition {
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

/** What an earlier post of this decision recognised, by the keys of its rows. */
export async function readKnown(
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

/** What was acknowledged, and the rows that are new, each with the product that it renews. */
export async function meantRecognition(
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

import type { Warning } from 'ocop-contract';
import type {
  CalendarDate,
  DecidedCertificate,
  DecisionFault,
  DecisionHeadFacts,
  DecisionWarning,
  FieldProblem,
  Finding,
  Findings,
  Problem,
} from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { type Acknowledgement, problemOf, warningView } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type {
  CertificateReference,
  CertificateRow,
  DecisionInput,
  DecisionKind,
  DecisionRecord,
} from '../types';
import { checkDecision, type DecisionHead, findDecision } from './find-or-create-decision';
import { lockDecision, lockProducts } from './locks';
import { type MatchedReference, matchReferences } from './match-references';
import { readCertificates, readReferenced } from './read-certificates';
import { decidedCertificate, readIssues } from './read-issues';

export interface CertificateDecisionInput<Item extends CertificateReference>
  extends Acknowledgement {
  decision: DecisionInput;
  items: Item[];
  actor: string;
  /** How error paths name the rows: `items.3.certificate_id` (default) or `certificate_ids.3`. */
  field?: string;
  /** Ids or codes of certificates of the same products that a revocation leaves. None unless said. */
  leave?: readonly string[];
}

/** What a kind of decision asks of certificates, on a day. */
export interface DecisionJudge<Item extends CertificateReference> {
  kind: DecisionKind & ('revocation' | 'annulment' | 'reinstatement');
  event: 'revoked' | 'annulled' | 'reinstated';
  today: CalendarDate;
  /** Why this certificate cannot be decided on so from that day, or null. */
  objection(certificate: CertificateRow, effectiveOn: CalendarDate): Problem | null;
  judge(certificate: DecidedCertificate, head: DecisionHeadFacts, item: Item): Findings;
  /** Whether another certificate of a product that is decided on still counts, or will. */
  concerns(certificate: CertificateRow): boolean;
  /** Whether the decision is about that one too, unless told to leave it. */
  includes(certificate: CertificateRow, recognisedOn: CalendarDate, head: DecisionHead): boolean;
}

/** A certificate that a decision is about, with the row of it through which. */
export interface Target<Item extends CertificateReference> {
  index: number;
  item: Item;
  certificate: CertificateRow;
}

/** All that a decision would do, and all that is odd about it. */
export interface DecisionPlan<Item extends CertificateReference> {
  head: DecisionHead;
  /** The named ones, and those of the same products that are decided on with them. */
  targets: Target<Item>[];
  /** Certificates of the same products that count, or will, when this is done. */
  left: CertificateRow[];
  /** Those that this decision has decided on before. */
  decided: ReadonlySet<string>;
  warnings: Warning[];
}

/**
 * Reads what a decision would do; throws a 400 that names each field at fault. With `lock` decision,
 * products and rows are held until the caller's transaction ends.
 */
export async function planDecision<Item extends CertificateReference>(
  sql: SqlExecutor,
  input: CertificateDecisionInput<Item>,
  judge: DecisionJudge<Item>,
  { lock = false } = {},
): Promise<DecisionPlan<Item>> {
  const field = input.field ?? 'items';
  const prefix = field === 'items' ? '' : 'decision.';
  const { head, warnings } = checkDecision(judge.kind, input.decision, judge.today, prefix);
  if (input.items.length === 0) {
    refuseProblems([{ path: field, code: 'no_certificates', params: {} }]);
  }
  if (lock) await lockDecision(sql, head.decision_key);
  const known = await findDecision(sql, head, prefix);
  const family = await readFamily(sql, input.items, lock);
  const decided = await alreadyDecided(sql, known, judge.event, family);
  const { matched, problems } = matchReferences(input.items, family, field);
  const fresh = matched.filter(({ certificate }) => !decided.has(certificate.id));
  for (const { path, certificate } of fresh) {
    const objection = judge.objection(certificate, head.effective_on);
    if (objection) problems.push({ path, ...objection });
  }
  const siblings = await sortSiblings(sql, { input, judge, head, matched, family, decided });
  const found = await judgeAll(sql, fresh, judge, head);
  problems.push(...withoutRepeats(found.faults.map((finding) => problemOf(finding, prefix))));
  problems.push(...siblings.problems);
  refuseProblems(problems);
  return {
    head,
    targets: [...matched, ...siblings.included],
    left: siblings.left,
    decided,
    warnings:
      fresh.length === 0
        ? []
        : [...warnings, ...found.warnings].map((finding) => warningView(finding, prefix)),
  };
}

/** The referenced certificates and all others of their products; product locks come before the rows. */
async function readFamily(
  sql: SqlExecutor,
  items: readonly CertificateReference[],
  lock: boolean,
): Promise<CertificateRow[]> {
  const productsOf = (certificates: readonly CertificateRow[]) =>
    certificates.flatMap(({ product_id }) => product_id ?? []);
  const before = await readReferenced(sql, items);
  if (lock) await lockProducts(sql, productsOf(before));
  const referenced = lock ? await readReferenced(sql, items, { lock }) : before;
  const products = [...new Set(productsOf(referenced))];
  // One that was linked meanwhile brings its product with it.
  if (lock) await lockProducts(sql, products);
  if (products.length === 0) return referenced;
  const ofProducts = await readCertificates(
    sql,
    `product_id in ${placeholders(products)}`,
    products,
    { lock },
  );
  const byId = new Map([...referenced, ...ofProducts].map((one) => [one.id, one]));
  return [...byId.values()];
}

async function alreadyDecided(
  sql: SqlExecutor,
  decision: DecisionRecord | null,
  event: string,
  certificates: readonly CertificateRow[],
): Promise<Set<string>> {
  if (!decision) return new Set();
  const ids = certificates.map(({ id }) => id);
  const found = await rows<{ certificate_id: string }>(
    sql,
    `select certificate_id from ocop_certificate_event
      where decision_id = ? and type = ? and certificate_id in ${placeholders(ids)}`,
    [decision.id, event, ...ids],
  );
  return new Set(found.map(({ certificate_id }) => certificate_id));
}

interface SiblingQuestion<Item extends CertificateReference> {
  input: CertificateDecisionInput<Item>;
  judge: DecisionJudge<Item>;
  head: DecisionHead;
  matched: readonly MatchedReference<Item>[];
  family: readonly CertificateRow[];
  decided: ReadonlySet<string>;
}

/**
 * The other certificates of the products: those that the decision is about too, and those it leaves. A
 * decision that is posted again is about those that it was about the first time.
 */
async function sortSiblings<Item extends CertificateReference>(
  sql: SqlExecutor,
  { input, judge, head, matched, family, decided }: SiblingQuestion<Item>,
) {
  const named = new Set(matched.map(({ certificate }) => certificate.id));
  const throughProduct = new Map<string, MatchedReference<Item>>();
  for (const reference of matched) {
    const { product_id } = reference.certificate;
    const isFresh = !decided.has(reference.certificate.id);
    if (product_id && (isFresh || !throughProduct.has(product_id))) {
      throughProduct.set(product_id, reference);
    }
  }
  const others = family.filter(({ id }) => !named.has(id));
  const issues = await readIssues(sql, others);
  const leave = new Set(input.leave ?? []);
  const included: Target<Item>[] = [];
  const left: CertificateRow[] = [];
  for (const certificate of others) {
    const through = throughProduct.get(certificate.product_id ?? '');
    const issue = issues.get(certificate.id);
    if (!through || !issue) continue;
    const isLeft = leave.has(certificate.id) || leave.has(certificate.verification_code);
    const isFresh = !decided.has(through.certificate.id);
    if (decided.has(certificate.id)) {
      included.push({ index: through.index, item: through.item, certificate });
    } else if (judge.concerns(certificate)) {
      const isMeant = isFresh && !isLeft && judge.includes(certificate, issue.signed_on, head);
      if (isMeant) included.push({ index: through.index, item: through.item, certificate });
      else left.push(certificate);
    }
  }
  return { included, left, problems: strangers(input.leave ?? [], others) };
}

/** What is to be left must be another certificate of a product that is decided on. */
function strangers(leave: readonly string[], others: readonly CertificateRow[]): FieldProblem[] {
  const known = new Set(others.flatMap(({ id, verification_code }) => [id, verification_code]));
  return leave.flatMap((reference, index) =>
    known.has(reference)
      ? []
      : [
          {
            path: `leave.${index}`,
            code: 'other_certificate_unknown',
            params: { reference },
          },
        ],
  );
}

async function judgeAll<Item extends CertificateReference>(
  sql: SqlExecutor,
  fresh: readonly MatchedReference<Item>[],
  judge: DecisionJudge<Item>,
  head: DecisionHead,
): Promise<{ faults: Finding<DecisionFault>[]; warnings: Finding<DecisionWarning>[] }> {
  const issues = await readIssues(
    sql,
    fresh.map(({ certificate }) => certificate),
  );
  const facts = { issuer: head.issuer, signedOn: head.signed_on, effectiveOn: head.effective_on };
  const findings = fresh.flatMap(({ certificate, item }) => {
    const decided = decidedCertificate(certificate, issues.get(certificate.id));
    return decided ? [judge.judge(decided, facts, item)] : [];
  });
  return {
    faults: findings.flatMap(({ faults }) => faults),
    warnings: findings.flatMap(({ warnings }) => warnings),
  };
}

/** One day is wrong for three hundred certificates: said for the first of them. */
function withoutRepeats(problems: readonly FieldProblem[]): FieldProblem[] {
  return [...new Map([...problems].reverse().map((problem) => [problem.path, problem])).values()];
}

import { MedusaError } from '@medusajs/framework/utils';
import {
  type CalendarDate,
  type CertificateEvent,
  collapseSpaces,
  type ExtensionProof,
  extensionLegalRef,
  type Findings,
  isCalendarDate,
  judgeExtension,
  judgeFiling,
  judgeReturn,
  nfc,
} from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import {
  type Acknowledgement,
  acknowledgedCodes,
  problemOf,
  warningView,
} from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow, PaperRecord } from '../types';
import { applyEvent } from './apply-event';
import type { Moment } from './decide-on-certificates';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { type CertificateChange, recordChanges } from './record-changes';

/** A paper as an operator enters it: a receipt, a letter, a conclusion. */
export interface PaperInput {
  number?: string | null;
  issuer?: string | null;
  dated_on: string;
}

interface OnePaper extends Acknowledgement {
  certificate_id: string;
  paper: PaperInput;
  actor: string;
}

export interface ExtensionInput extends OnePaper {
  last_day: string;
  proof: ExtensionProof;
  /** The article that it rests on; that of the act in force unless said. */
  legal_ref?: string | null;
}

export interface ExtensionEndInput extends OnePaper {
  /** Day of the result, from which the extension keeps it in force no more. */
  result_on: string;
}

export interface ReturnInput extends OnePaper {
  returned_on: string;
}

export interface FilingInput extends OnePaper {
  filed_on: string;
}

/** Certificates that a paper is about, and what it makes of one. */
interface PaperVerdict {
  event: CertificateEvent & {
    type: 'extended' | 'extension_ended' | 'returned' | 're_evaluation_filed';
  };
  judge(certificate: {
    productName: string;
    validFrom: CalendarDate;
    validTo: CalendarDate;
  }): Findings;
  /** Columns of the event that no rule computes. */
  brings?: Partial<CertificateRow>;
  occurred_on: CalendarDate;
  due_on: CalendarDate;
}

const NOTHING: Findings = { faults: [], warnings: [] };

/**
 * Keeps a certificate in force past its last day until the result of its re-evaluation. Never by a
 * timer, always on a paper; the last day that the decision prints stays as it is.
 */
export async function extendCertificate(
  sql: SqlExecutor,
  input: ExtensionInput,
  moment: Moment,
): Promise<CertificateRow> {
  const lastDay = dayOf(input.last_day, 'last_day');
  const paper = paperOf(input.paper);
  return recordPaper(sql, input, moment, (certificate) => ({
    event: { type: 'extended', lastDay },
    judge: (named) =>
      judgeExtension(
        named,
        { lastDay, proof: input.proof, proofDatedOn: paper.dated_on },
        moment.today,
      ),
    brings: {
      extension: {
        proof: input.proof,
        legal_ref: input.legal_ref?.trim() || lawOf(certificate),
        paper,
      },
      lapse_recorded: false,
    },
    occurred_on: moment.today,
    due_on: moment.today,
  }));
}

function lawOf({ valid_to }: CertificateRow): string {
  return (isCalendarDate(valid_to) && extensionLegalRef(valid_to)) || '';
}

/** The result of the re-evaluation has come, and it is no new certificate: the extension ends with it. */
export async function endExtension(
  sql: SqlExecutor,
  input: ExtensionEndInput,
  moment: Moment,
): Promise<CertificateRow> {
  const on = dayOf(input.result_on, 'result_on');
  paperOf(input.paper);
  return recordPaper(sql, input, moment, () => ({
    event: { type: 'extension_ended', on },
    judge: () => NOTHING,
    occurred_on: on,
    due_on: on,
  }));
}

/** A holder gives its certificate back. */
export async function returnCertificate(
  sql: SqlExecutor,
  input: ReturnInput,
  moment: Moment,
): Promise<CertificateRow> {
  const on = dayOf(input.returned_on, 'returned_on');
  const { dated_on } = paperOf(input.paper);
  return recordPaper(sql, input, moment, () => ({
    event: { type: 'returned', on },
    judge: (named) => judgeReturn(named, { returnedOn: on, datedOn: dated_on }, moment.today),
    occurred_on: on,
    due_on: on,
  }));
}

/** The file of a re-evaluation is lodged. It gives no day more; what does is an extension. */
export async function fileReEvaluation(
  sql: SqlExecutor,
  input: FilingInput,
  moment: Moment,
): Promise<CertificateRow> {
  const on = dayOf(input.filed_on, 'filed_on');
  paperOf(input.paper);
  return recordPaper(sql, input, moment, () => ({
    event: { type: 're_evaluation_filed' },
    judge: (named) => judgeFiling(named, on, moment.today),
    brings: { re_evaluation_filed_on: on },
    occurred_on: on,
    due_on: moment.today,
  }));
}

/** Writes what one paper makes of one certificate: row, register and outbox in the caller's transaction. */
async function recordPaper(
  sql: SqlExecutor,
  input: OnePaper,
  { today, now }: Moment,
  verdictOf: (certificate: CertificateRow) => PaperVerdict,
): Promise<CertificateRow> {
  const certificate = await lockCertificate(sql, input.certificate_id);
  const verdict = verdictOf(certificate);
  const { valid_from: validFrom, valid_to: validTo, product_name: productName } = certificate;
  const findings =
    isCalendarDate(validFrom) && isCalendarDate(validTo)
      ? verdict.judge({ productName, validFrom, validTo })
      : NOTHING;
  refuseProblems(findings.faults.map((finding) => problemOf(finding)));
  const after = { ...applyEvent(certificate, verdict.event, today), ...verdict.brings };
  const acknowledged = acknowledgedCodes(
    findings.warnings.map((finding) => warningView(finding)),
    input,
  );
  const change: CertificateChange = {
    after,
    type: verdict.event.type,
    occurred_on: verdict.occurred_on,
    due_on: verdict.due_on,
    decision: null,
    note: input.note ?? null,
    extra: {
      paper: paperOf(input.paper),
      ...(acknowledged.length > 0 && { acknowledged }),
    },
  };
  await recordChanges(sql, [change], input.actor, now);
  return after;
}

/** A certificate under the locks of its product and its row; 404 for none. */
export async function lockCertificate(sql: SqlExecutor, id: string): Promise<CertificateRow> {
  const [before] = await readCertificates(sql, 'id = ?', [id]);
  await lockProducts(sql, [before?.product_id ?? null]);
  const [certificate] = await readCertificates(sql, 'id = ?', [id], { lock: true });
  if (!certificate) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `không có chứng nhận "${id}"`);
  }
  // One that was linked meanwhile brings its product with it.
  if (certificate.product_id !== before?.product_id)
    await lockProducts(sql, [certificate.product_id]);
  return certificate;
}

function dayOf(text: string, path: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  refuseProblems([{ path, code: 'day_missing', params: {} }]);
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${path} passed without its day`);
}

function paperOf({
  number,
  issuer,
  dated_on,
}: PaperInput): PaperRecord & { dated_on: CalendarDate } {
  const text = (value: string | null | undefined) => collapseSpaces(nfc(value ?? '')) || null;
  return {
    number: text(number),
    issuer: text(issuer),
    dated_on: dayOf(dated_on, 'paper.dated_on'),
  };
}

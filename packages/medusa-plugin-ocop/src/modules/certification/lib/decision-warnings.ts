import { MedusaError } from '@medusajs/framework/utils';
import type { Warning } from 'ocop-contract';
import {
  type DecisionFault,
  type DecisionWarning,
  type FieldProblem,
  type Finding,
  findingMessage,
  unacknowledged,
} from 'ocop-core';
import { refuseProblems } from './input-problems';

/** The code by which clients know that a decision waits for somebody to say that it is meant so. */
export const NEEDS_ACKNOWLEDGEMENT = 'needs_acknowledgement';

/** What somebody says who means it so: the codes of the warnings, and the reason. */
export interface Acknowledgement {
  acknowledge?: readonly string[];
  note?: string | null;
}

/** A decision that nobody has said is meant so. A conflict, not a fault: it may be sent again. */
export class NeedsAcknowledgementError extends MedusaError {
  readonly warnings: readonly Warning[];

  constructor(warnings: readonly Warning[]) {
    super(
      MedusaError.Types.CONFLICT,
      warnings.map(({ path, message }) => `${path}: ${message}`).join('; '),
      NEEDS_ACKNOWLEDGEMENT,
    );
    this.warnings = warnings;
  }
}

export function warningView(finding: Finding<DecisionWarning>, prefix = ''): Warning {
  const { code, field, params } = finding;
  return {
    code,
    path: `${prefix}${field}`,
    message: findingMessage(finding, 'vi'),
    params: { ...params },
  };
}

/** A finding as a problem at its field: it is refused. */
export function problemOf(
  { code, field, params }: Finding<DecisionFault>,
  prefix = '',
): FieldProblem {
  return { path: `${prefix}${field}`, code, params };
}

/**
 * Lets a decision through whose every warning was acknowledged with a reason; answers the codes, for
 * the register to keep. `reasons`: notes of single rows, which may stand for the decision's own.
 * @throws NeedsAcknowledgementError 409, or a 400 where the reason is missing
 */
export function acknowledgedCodes(
  warnings: readonly Warning[],
  { acknowledge = [], note }: Acknowledgement,
  reasons: readonly (string | null | undefined)[] = [],
): DecisionWarning[] {
  if (warnings.length === 0) return [];
  const open = unacknowledged(warnings, acknowledge);
  if (open.length > 0) throw new NeedsAcknowledgementError(withoutRepeats(warnings));
  // A renewal is confirmed, not excused: it takes no reason.
  if (warnings.every(({ code }) => code === 'renews_product')) return ['renews_product'];
  const given = (text: string | null | undefined) => Boolean(text?.trim());
  if (!given(note) && !(reasons.length > 0 && reasons.every(given))) {
    refuseProblems([{ path: 'note', code: 'reason_missing', params: {} }]);
  }
  return [...new Set(warnings.map(({ code }) => code))];
}

/** The same about three hundred certificates is said once for each product, not for each field. */
export function withoutRepeats(warnings: readonly Warning[]): Warning[] {
  return [
    ...new Map(warnings.map((one) => [`${one.code} ${one.path} ${one.message}`, one])).values(),
  ];
}

import { MedusaError } from '@medusajs/framework/utils';
import type { SaleRefusalReason } from 'ocop-core';
import { GATE_SQLSTATE } from '../../modules/certification';

/** The code by which clients know a refusal at the gate. */
export const NOT_SALEABLE_CODE = 'ocop_not_saleable';

/** Why a line may not be sold: the HTTP contract's `Refusal`. */
export interface Refusal {
  line_item_id: string | null;
  product_id: string;
  product_title: string | null;
  variant_id: string | null;
  reason: SaleRefusalReason;
  since: string | null;
  /** With `paused` and `stopped`: the last day of it, where there is one. */
  through: string | null;
  decision: { number: string; issuer: string; signed_on: string; effective_on: string } | null;
  reason_code: string | null;
  /** With `insufficient_stock`: how many pieces the line may have; null otherwise. */
  available: number | null;
  message: string;
}

/** A refusal as Medusa's own error, so that stock routes answer 400 with its sentence. */
export class NotSaleableError extends MedusaError {
  readonly lines: readonly Refusal[];

  constructor(lines: readonly Refusal[]) {
    super(
      MedusaError.Types.NOT_ALLOWED,
      lines.map(({ message }) => message).join(' '),
      NOT_SALEABLE_CODE,
    );
    this.lines = lines;
  }
}

/** Whether an error is the database's own guard speaking, however deep it was wrapped. */
export function isGateDatabaseError(error: unknown): boolean {
  for (let depth = 0, current = error; depth < 5 && isRecord(current); depth += 1) {
    if (current.code === GATE_SQLSTATE) return true;
    if (typeof current.message === 'string' && GATE_MESSAGE.test(current.message)) return true;
    current = current.cause ?? current.previous;
  }
  return false;
}

/** The product that the database's guard named, if this is its error. */
export function refusedProductOf(error: unknown): string | null {
  if (!isRecord(error) || typeof error.message !== 'string') return null;
  return GATE_MESSAGE.exec(error.message)?.[1] ?? null;
}

const GATE_MESSAGE = /ocop: product (\S+) may not be sold: (\w+)/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

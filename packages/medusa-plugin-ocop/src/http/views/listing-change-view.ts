import { z } from '@medusajs/framework/zod';

/** What became of each effect: its name → the instant at which it was acknowledged. */
const effectsSchema = z.record(z.string(), z.string());

export interface ListingChangeRow {
  id: string;
  product_id: string;
  certificate_id: string;
  cause: string;
  cause_sequence: number;
  status: 'pending' | 'stuck' | 'done';
  effects: unknown;
  attempts: number;
  due_at: Date;
  last_error: string | null;
  created_at: Date;
  done_at: Date | null;
}

export interface ListingChangeView {
  id: string;
  product_id: string;
  product_title: string | null;
  certificate_id: string;
  verification_code: string | null;
  cause: string;
  cause_sequence: number;
  status: 'pending' | 'stuck' | 'done';
  effects: Record<string, string>;
  attempts: number;
  due_at: Date;
  last_error: string | null;
  created_at: Date;
  done_at: Date | null;
}

/** @param names product id → title, certificate id → verification code. */
export function listingChangeView(
  row: ListingChangeRow,
  names: ReadonlyMap<string, string>,
): ListingChangeView {
  return {
    id: row.id,
    product_id: row.product_id,
    product_title: names.get(row.product_id) ?? null,
    certificate_id: row.certificate_id,
    verification_code: names.get(row.certificate_id) ?? null,
    cause: row.cause,
    cause_sequence: row.cause_sequence,
    status: row.status,
    effects: effectsSchema.parse(row.effects),
    attempts: row.attempts,
    due_at: row.due_at,
    last_error: row.last_error,
    created_at: row.created_at,
    done_at: row.done_at,
  };
}

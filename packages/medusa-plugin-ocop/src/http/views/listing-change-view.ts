import { z } from '@medusajs/framework/zod';
import type { ListingChange } from 'ocop-contract';
import { CERTIFICATE_EVENT_TYPES, SALE_STOP_CAUSES } from 'ocop-core';

/** What the outbox's row holds as text and JSON. */
const keptSchema = z.object({
  cause: z.enum([...CERTIFICATE_EVENT_TYPES, ...SALE_STOP_CAUSES]),
  effects: z.record(z.string(), z.string()),
});

export interface ListingChangeRow {
  id: string;
  product_id: string;
  certificate_id: string;
  cause: string;
  cause_sequence: number;
  status: ListingChange['status'];
  effects: unknown;
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
): ListingChange {
  return {
    id: row.id,
    product_id: row.product_id,
    product_title: names.get(row.product_id) ?? null,
    certificate_id: row.certificate_id,
    verification_code: names.get(row.certificate_id) ?? null,
    ...keptSchema.parse({ cause: row.cause, effects: row.effects }),
    cause_sequence: row.cause_sequence,
    status: row.status,
    attempts: row.attempts,
    due_at: row.due_at.toISOString(),
    last_error: row.last_error,
    created_at: row.created_at.toISOString(),
    done_at: row.done_at?.toISOString() ?? null,
  };
}

import type { refusalSchema } from 'ocop-contract';
import { REFUSAL_REASONS, type RefusalReason } from 'ocop-core';
import type { z } from 'zod';

type LineRefusal = z.output<typeof refusalSchema>;

/** Why a line may not be sold, or a whole product, which lacks what only a line has. */
export type Refusal = Omit<LineRefusal, 'available' | 'variant_id'> &
  Partial<Pick<LineRefusal, 'available'>>;

export function isCertificateReason(reason: Refusal['reason']): reason is RefusalReason {
  return REFUSAL_REASONS.some((known) => known === reason);
}

import { z } from '@medusajs/framework/zod';
import {
  certificateId,
  decisionHead,
  MAX_CERTIFICATES,
  note,
  reasonCode,
} from '../../decisions/fields';

export const revokeBody = z.strictObject({
  decision: decisionHead,
  certificate_ids: z.array(certificateId).min(1).max(MAX_CERTIFICATES),
  reason_code: reasonCode,
  note,
});

export type RevokeBody = z.infer<typeof revokeBody>;

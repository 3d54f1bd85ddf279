import { z } from 'zod';
import {
  acknowledge,
  certificateId,
  decisionHead,
  leave,
  MAX_CERTIFICATES,
  note,
  reasonCode,
} from '../../decisions/fields';

export const revokeBody = z.strictObject({
  decision: decisionHead,
  certificate_ids: z.array(certificateId).min(1).max(MAX_CERTIFICATES),
  reason_code: reasonCode,
  note,
  acknowledge,
  leave,
});

export type RevokeBody = z.infer<typeof revokeBody>;

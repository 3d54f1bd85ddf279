import { z } from 'zod';
import {
  acknowledge,
  certificateId,
  decisionHead,
  MAX_CERTIFICATES,
  note,
} from '../../decisions/fields';

export const reinstateBody = z.strictObject({
  decision: decisionHead,
  certificate_ids: z.array(certificateId).min(1).max(MAX_CERTIFICATES),
  note,
  acknowledge,
});

export type ReinstateBody = z.infer<typeof reinstateBody>;

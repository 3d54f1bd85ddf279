import { paging, problem } from 'ocop-contract';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { z } from 'zod';
import {
  acknowledge,
  certificateId,
  decisionHead,
  leave,
  MAX_ITEMS,
  note,
  reasonCode,
} from './fields';
import { recognitionItem } from './recognition-fields';

const verificationCode = z
  .string()
  .max(50)
  .transform(normaliseVerificationCode)
  .refine(isVerificationCode, problem('not_a_code'));

const NAMES_ONE = problem('id_or_code');

const reference = z
  .strictObject({
    certificate_id: certificateId.optional(),
    verification_code: verificationCode.optional(),
    note,
  })
  .refine(namesOne, { path: ['certificate_id'], message: NAMES_ONE });

const revocationItem = z
  .strictObject({ ...reference.shape, reason_code: reasonCode })
  .refine(namesOne, { path: ['certificate_id'], message: NAMES_ONE });

const items = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MAX_ITEMS);
const kinds = ['recognition', 'revocation', 'annulment', 'reinstatement'] as const;

/** The head of a decision that is posted with its rows; `note` is about all of them. */
const head = decisionHead.extend({ note, acknowledge });

export const decisionBody = z.discriminatedUnion('kind', [
  head.extend({ kind: z.literal('recognition'), items: items(recognitionItem) }),
  head.extend({ kind: z.literal('revocation'), items: items(revocationItem), leave }),
  head.extend({ kind: z.literal('annulment'), items: items(reference) }),
  head.extend({ kind: z.literal('reinstatement'), items: items(reference) }),
]);

export type DecisionBody = z.infer<typeof decisionBody>;

export const decisionsQuery = z.object({
  ...paging(),
  kind: z.enum([...kinds, 'correction']).optional(),
  q: z.string().max(100).optional(),
  order: z
    .enum(['signed_on', '-signed_on', 'effective_on', '-effective_on', 'created_at', '-created_at'])
    .default('-signed_on'),
});

export type DecisionsQuery = z.infer<typeof decisionsQuery>;

function namesOne(item: { certificate_id?: string; verification_code?: string }): boolean {
  return (item.certificate_id === undefined) !== (item.verification_code === undefined);
}

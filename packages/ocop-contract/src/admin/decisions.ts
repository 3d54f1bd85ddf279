import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { z } from 'zod';
import { certificateRowSchema, DECISION_KINDS, decisionSchema } from '../certificate.js';
import { countSchema, pageShape } from '../common.js';
import { problem } from '../problem.js';
import { paging } from '../query-values.js';
import {
  acknowledge,
  certificateId,
  decisionInput,
  leave,
  MAX_ITEMS,
  note,
  reasonCode,
} from './fields.js';
import { listingProgressSchema } from './listing-progress.js';
import { recognitionItem } from './recognition.js';

const verificationCode = z
  .string()
  .max(50)
  .transform(normaliseVerificationCode)
  .refine(isVerificationCode, problem('not_a_code'));

const referenceFields = {
  certificate_id: certificateId.optional(),
  verification_code: verificationCode.optional(),
  note,
};
const namesOne = {
  path: ['certificate_id'],
  message: problem('id_or_code'),
};

const reference = z.strictObject(referenceFields).refine(hasOneName, namesOne);
const revocationItem = z
  .strictObject({ ...referenceFields, reason_code: reasonCode })
  .refine(hasOneName, namesOne);

const items = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MAX_ITEMS);

/** The head of a decision that is posted with its rows; `note` is about all of them. */
const head = z.strictObject({ ...decisionInput.shape, note, acknowledge });

export const decisionBody = z
  .discriminatedUnion('kind', [
    head.extend({ kind: z.literal('recognition'), items: items(recognitionItem) }),
    head.extend({ kind: z.literal('revocation'), items: items(revocationItem), leave }),
    head.extend({ kind: z.literal('annulment'), items: items(reference) }),
    head.extend({ kind: z.literal('reinstatement'), items: items(reference) }),
  ])
  .meta({ id: 'DecisionBody', description: 'A decision with all its rows.' });

export const decisionResultAnswer = z
  .object({
    decision: decisionSchema,
    results: z.array(
      z.object({
        index: countSchema,
        certificate_id: z.string(),
        verification_code: z.string(),
        product_id: z.string().nullable(),
        status: z
          .enum(['applied', 'already'])
          .describe('`already`: the same decision had done it before.'),
      }),
    ),
    counts: z.object({ applied: countSchema, already: countSchema }),
    left: z
      .array(
        z.object({
          certificate_id: z.string(),
          verification_code: z.string(),
          product_id: z.string().nullable(),
        }),
      )
      .optional()
      .describe('Certificates of the same products that still count, or will.'),
    effects: listingProgressSchema,
  })
  .meta({ id: 'DecisionResult', description: 'What a decision did.' });

export const decisionsQuery = z.object({
  ...paging(),
  kind: z.enum(DECISION_KINDS).optional(),
  q: z.string().max(100).optional(),
  order: z
    .enum(['signed_on', '-signed_on', 'effective_on', '-effective_on', 'created_at', '-created_at'])
    .default('-signed_on'),
});

export const adminDecisionSchema = z
  .object({
    ...decisionSchema.shape,
    document_url: z
      .string()
      .nullable()
      .transform((url) => (url && /^https?:\/\//i.test(url) ? url : null))
      .describe('Read as null where no browser may safely be sent to it.'),
    document_sha256: z.string().nullable(),
    demo: z.boolean(),
    certificate_count: countSchema.describe('Certificates in whose history it stands.'),
  })
  .meta({ id: 'AdminDecision', description: 'A decision as operators see it.' });

export const decisionsAnswer = z.object({
  decisions: z.array(adminDecisionSchema),
  ...pageShape,
});

export const decisionQuery = z.object(paging(MAX_ITEMS));

export const decisionAnswer = z.object({
  decision: adminDecisionSchema,
  certificates: z.array(certificateRowSchema),
  ...pageShape,
});

export type AdminDecision = z.input<typeof adminDecisionSchema>;
export type DecisionResult = z.input<typeof decisionResultAnswer>;
export type DecisionBody = z.output<typeof decisionBody>;
export type DecisionsQuery = z.output<typeof decisionsQuery>;
export type DecisionQuery = z.output<typeof decisionQuery>;

function hasOneName(item: {
  certificate_id?: string | undefined;
  verification_code?: string | undefined;
}): boolean {
  return (item.certificate_id === undefined) !== (item.verification_code === undefined);
}

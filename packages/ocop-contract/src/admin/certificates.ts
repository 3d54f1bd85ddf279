import { EXTENSION_PROOFS, fold } from 'ocop-core';
import { z } from 'zod';
import { certificateRowSchema, certificateSchema, decisionHeadSchema } from '../certificate.js';
import { calendarDateSchema, countSchema, pageShape, standingSchema } from '../common.js';
import { listOf, paging, wholeNumber } from '../query-values.js';
import {
  acknowledge,
  certificateIds,
  decisionInput,
  leave,
  note,
  paperFields,
  reasonCode,
  text,
} from './fields.js';
import { listingProgressSchema } from './listing-progress.js';
import { recognitionItem } from './recognition.js';
import { warningSchema } from './warning.js';

const MAX_WORDS = 10;
const code = z.string().min(1).max(64);

const words = z
  .string()
  .max(200)
  .transform((typed) =>
    fold(typed)
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MAX_WORDS),
  );

export const CERTIFICATE_ORDERS = [
  'created_at',
  'product_name',
  'producer_name',
  'star',
  'valid_from',
  'valid_to',
] as const;

export const certificatesQuery = z.object({
  ...paging(),
  standing: listOf(standingSchema),
  star: listOf(wholeNumber({ min: 3, max: 5 })),
  province: listOf(code).describe('Codes of today.'),
  region: listOf(code),
  group: listOf(code).describe('Codes of today.'),
  producer_id: listOf(code),
  product_id: listOf(code),
  decision_id: code.optional(),
  linked: z
    .enum(['true', 'false'])
    .transform((typed) => typed === 'true')
    .optional()
    .describe('Whether it has its product.'),
  q: words.optional(),
  expiring_before: calendarDateSchema.optional(),
  order: z
    .enum(CERTIFICATE_ORDERS.flatMap((by) => [by, `-${by}` as const]))
    .default('-created_at')
    .describe('With `-` in front: descending.'),
});

export const certificatesAnswer = z.object({
  certificates: z.array(certificateRowSchema),
  ...pageShape,
});
export const certificateAnswer = z.object({ certificate: certificateSchema });
/** The certificate as an entry of the register has left it, and how far the shop has followed. */
export const certificateEntryAnswer = z.object({
  certificate: certificateSchema,
  effects: listingProgressSchema,
});

export const reinstateBody = z
  .strictObject({ decision: decisionInput, certificate_ids: certificateIds, note, acknowledge })
  .meta({ id: 'CertificatesDecision', description: 'A decision on certificates, by their ids.' });

export const revokeBody = z
  .strictObject({ ...reinstateBody.shape, reason_code: reasonCode, leave })
  .meta({ id: 'CertificatesRevocation' });

const previewedCertificateSchema = z
  .object({
    certificate_id: z.string(),
    verification_code: z.string(),
    product_name: z.string(),
    product_id: z.string().nullable(),
  })
  .meta({ id: 'PreviewedCertificate' });

export const previewAnswer = z.object({
  preview: z
    .object({
      decision: decisionHeadSchema,
      certificates: z
        .array(previewedCertificateSchema)
        .describe('Those named, and those of the same products that go with them.'),
      left: z
        .array(previewedCertificateSchema)
        .describe('Of the same products: they would still count, or will.'),
      shop: z
        .object({ products: countSchema, carts: countSchema, orders: countSchema })
        .describe('`carts` that are open, `orders` that are not sent yet.'),
      warnings: z.array(warningSchema),
    })
    .meta({ id: 'DecisionPreview', description: 'What a decision would do.' }),
});

export const productLinkBody = z
  .strictObject({ product_id: z.string().min(1).max(64), note, acknowledge })
  .meta({ id: 'ProductLink' });

export const extensionBody = z
  .strictObject({
    last_day: calendarDateSchema,
    proof: z.enum(EXTENSION_PROOFS),
    legal_ref: text(300),
    ...paperFields,
  })
  .meta({ id: 'ExtensionBody' });

export const extensionEndBody = z
  .strictObject({ result_on: calendarDateSchema, ...paperFields })
  .meta({ id: 'ExtensionEndBody' });

export const returnBody = z
  .strictObject({ returned_on: calendarDateSchema, ...paperFields })
  .meta({ id: 'ReturnBody' });

export const reEvaluationBody = z
  .strictObject({ filed_on: calendarDateSchema, ...paperFields })
  .meta({ id: 'ReEvaluationBody' });

export const correctionBody = z
  .strictObject({
    changes: recognitionItem
      .pick({
        product_name: true,
        product_code: true,
        producer: true,
        star: true,
        score: true,
        potential_five_star: true,
        group: true,
        place: true,
        commune: true,
      })
      .extend({ valid_from: calendarDateSchema, valid_to: calendarDateSchema })
      .partial(),
    decision: decisionInput.nullish(),
    note,
    acknowledge,
  })
  .meta({ id: 'CorrectionBody' });

export type DecisionPreview = z.input<typeof previewAnswer>['preview'];
export type CertificatesQuery = z.output<typeof certificatesQuery>;
export type ReinstateBody = z.output<typeof reinstateBody>;
export type RevokeBody = z.output<typeof revokeBody>;
export type ProductLinkBody = z.output<typeof productLinkBody>;
export type ExtensionBody = z.output<typeof extensionBody>;
export type ExtensionEndBody = z.output<typeof extensionEndBody>;
export type ReturnBody = z.output<typeof returnBody>;
export type ReEvaluationBody = z.output<typeof reEvaluationBody>;
export type CorrectionBody = z.output<typeof correctionBody>;

import { z } from '@medusajs/framework/zod';
import { type CertificateFacts, GROUP_SCHEMES } from 'ocop-core';
import { calendarDateSchema } from './calendar-date-schema';
import { decisionRecordSchema } from './decision-view';
import { extensionRecordSchema } from './extension-view';

const productRecordSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullish(),
  status: z.string(),
});

/** A certificate's row with what its view needs beside it; parsed where rows are read. */
export const certificateRecordSchema = z.object({
  id: z.string(),
  verification_code: z.string(),
  product_id: z.string().nullable(),
  product_name: z.string(),
  product_code: z.string().nullable(),
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  score: z.number().nullable(),
  potential_five_star: z.boolean(),
  group_scheme: z.enum(GROUP_SCHEMES),
  group_code: z.string(),
  place_scheme: z.enum(['2025', '2024']),
  place_code: z.string(),
  commune: z.string().nullable(),
  valid_from: calendarDateSchema,
  valid_to: calendarDateSchema,
  re_evaluation_filed_on: calendarDateSchema.nullable(),
  extended_to: calendarDateSchema.nullable(),
  extension: extensionRecordSchema.nullable(),
  revoked_on: calendarDateSchema.nullable(),
  revocation_reason: z.string().nullable(),
  annulled_on: calendarDateSchema.nullable(),
  returned_on: calendarDateSchema.nullable(),
  superseded_on: calendarDateSchema.nullable(),
  demo: z.boolean(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string(), type: z.string() }),
  recognition_decision: decisionRecordSchema,
  revocation_decision: decisionRecordSchema.nullish(),
  annulment_decision: decisionRecordSchema.nullish(),
  product: productRecordSchema.nullish(),
});

export type CertificateRecord = z.infer<typeof certificateRecordSchema>;

/** The dates that decide a certificate's standing, in the form of ocop-core. */
export function factsOf(record: CertificateRecord): CertificateFacts {
  return {
    validFrom: record.valid_from,
    validTo: record.valid_to,
    extendedTo: record.extended_to,
    revokedOn: record.revoked_on,
    annulledOn: record.annulled_on,
    returnedOn: record.returned_on,
    supersededOn: record.superseded_on,
  };
}

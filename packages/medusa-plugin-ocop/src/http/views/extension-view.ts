import { z } from '@medusajs/framework/zod';
import type { Extension } from 'ocop-contract';
import { type CalendarDate, EXTENSION_PROOFS } from 'ocop-core';
import { calendarDateSchema } from './calendar-date-schema';

/** A paper that is no decision: a receipt, a letter, a conclusion. */
export const paperSchema = z.object({
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  dated_on: calendarDateSchema,
});
export type PaperView = z.infer<typeof paperSchema>;

export const extensionRecordSchema = z.object({
  proof: z.enum(EXTENSION_PROOFS),
  legal_ref: z.string(),
  paper: paperSchema,
});

/** Until when a certificate is kept in force past its last day, by which article and on what proof. */
export type ExtensionView = Extension;

export function extensionView(
  extendedTo: CalendarDate | null,
  extension: z.infer<typeof extensionRecordSchema> | null,
): ExtensionView | null {
  if (extendedTo === null || extension === null) return null;
  const { proof, legal_ref, paper } = extension;
  return { last_day: extendedTo, proof, legal_ref, paper };
}

import { z } from '@medusajs/framework/zod';
import {
  type CalendarDate,
  type CertificateFacts,
  compareDates,
  isCalendarDate,
  standingOn,
} from 'ocop-core';
import type { Query } from '../container/resolve';
import { parseRows, type Report } from './parse-rows';

const calendarDate = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');

const certificateRowSchema = z.object({
  product_id: z.string(),
  verification_code: z.string(),
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  potential_five_star: z.boolean(),
  place_scheme: z.string(),
  place_code: z.string(),
  current_group_code: z.string(),
  current_province_code: z.string(),
  current_region_code: z.string(),
  commune: z.string().nullable(),
  valid_from: calendarDate,
  valid_to: calendarDate,
  extended_to: calendarDate.nullable(),
  revoked_on: calendarDate.nullable(),
  annulled_on: calendarDate.nullable(),
  returned_on: calendarDate.nullable(),
  superseded_on: calendarDate.nullable(),
  demo: z.boolean(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string(), type: z.string() }),
  recognition_decision: z.object({ number: z.string() }),
});

/** A certificate as a search document needs it. */
export type CertificateRow = z.infer<typeof certificateRowSchema>;

const NESTED = [
  'producer.id',
  'producer.handle',
  'producer.name',
  'producer.type',
  'recognition_decision.number',
];
const FIELDS = [
  ...Object.keys(certificateRowSchema.shape).filter(
    (key) => key !== 'producer' && key !== 'recognition_decision',
  ),
  ...NESTED,
];

/** All certificates that were ever given to these products, whatever their standing. */
export async function readCertificatesOf(
  query: Query,
  productIds: readonly string[],
  report: Report,
): Promise<CertificateRow[]> {
  const { data } = await query.graph({
    entity: 'certificate',
    fields: FIELDS,
    filters: { product_id: [...productIds] },
  });
  return parseRows(certificateRowSchema, data, report);
}

/**
 * The certificate that a search document shows: the one in force, else the next to come into
 * force, else none. Of several in force the one that came last.
 */
export function certificateToShow(
  certificates: readonly CertificateRow[],
  today: CalendarDate,
): CertificateRow | null {
  const byStart = certificates
    .map((row) => ({ row, standing: standingOn(factsOf(row), today) }))
    .sort((a, b) => compareDates(a.row.valid_from, b.row.valid_from));
  const inForce = byStart.filter(({ standing }) => standing === 'in_force').at(-1);
  const coming = byStart.find(({ standing }) => standing === 'not_yet');
  return (inForce ?? coming)?.row ?? null;
}

/** The days that decide whether a certificate counts. */
export function factsOf(row: CertificateRow): CertificateFacts {
  return {
    validFrom: row.valid_from,
    validTo: row.valid_to,
    extendedTo: row.extended_to,
    revokedOn: row.revoked_on,
    annulledOn: row.annulled_on,
    returnedOn: row.returned_on,
    supersededOn: row.superseded_on,
  };
}

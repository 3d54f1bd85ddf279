import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { calendarDateSchema, starSchema } from 'ocop-contract';
import { type CalendarDate, type CertificateDuty, certificateDuty } from 'ocop-core';
import { z } from 'zod';
import { todayOf } from '../../container/today';

const day = calendarDateSchema.nullable();

const rowSchema = z.object({
  id: z.string(),
  verification_code: z.string(),
  product_id: z.string().nullable(),
  product_name: z.string(),
  star: starSchema,
  valid_from: calendarDateSchema,
  valid_to: calendarDateSchema,
  re_evaluation_filed_on: day,
  extended_to: day,
  revoked_on: day,
  annulled_on: day,
  returned_on: day,
  superseded_on: day,
  supersedes_id: z.string().nullable(),
  producer: z.object({ id: z.string(), name: z.string() }),
});

const FIELDS = Object.keys(rowSchema.shape).flatMap((field) =>
  field === 'producer' ? ['producer.id', 'producer.name'] : field,
);

type Row = z.output<typeof rowSchema>;

/** A certificate of a seller's producer, and what is to be done about it. */
export interface Held {
  row: Row;
  duty: CertificateDuty;
}

/** Certificates of these producers, those that end first in front, then those that have ended. */
export async function readHeldCertificates(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Held[]> {
  if (producerIds.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'certificate',
    fields: FIELDS,
    filters: { producer_id: [...producerIds] },
  });
  const rows = z.array(rowSchema).parse(data);
  const today = todayOf(container);
  const followed = new Set(rows.flatMap(({ supersedes_id }) => supersedes_id ?? []));
  return rows
    .map((row) => ({ row, duty: dutyOf(row, followed.has(row.id), today) }))
    .sort(
      (one, other) =>
        Number(one.duty.daysLeft === null) - Number(other.duty.daysLeft === null) ||
        one.duty.lastDay.localeCompare(other.duty.lastDay) ||
        one.row.id.localeCompare(other.row.id),
    );
}

function dutyOf(row: Row, isFollowed: boolean, today: CalendarDate): CertificateDuty {
  return certificateDuty(
    {
      validFrom: row.valid_from,
      validTo: row.valid_to,
      extendedTo: row.extended_to,
      revokedOn: row.revoked_on,
      annulledOn: row.annulled_on,
      returnedOn: row.returned_on,
      supersededOn: row.superseded_on,
      filedOn: row.re_evaluation_filed_on,
      isFollowed,
    },
    today,
  );
}

/** Product → last day on which one of its certificates counts, of those that count today or are to come. */
export function lastDaysOfProducts(held: readonly Held[]): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { row, duty } of held) {
    const counts = duty.daysLeft !== null || duty.state === 'not_yet';
    const known = row.product_id ? days.get(row.product_id) : undefined;
    if (!counts || !row.product_id || (known && known >= duty.lastDay)) continue;
    days.set(row.product_id, duty.lastDay);
  }
  return days;
}

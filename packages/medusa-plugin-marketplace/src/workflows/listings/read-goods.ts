import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { calendarDateSchema, starSchema } from 'ocop-contract';
import { type CalendarDate, type GroupCode, isGroupCode, lastDayOf, standingOn } from 'ocop-core';
import { z } from 'zod';
import { todayOf } from '../../container/today';
import { unknown } from '../../kernel/refuse';

const certificateSchema = z.object({
  id: z.string(),
  verification_code: z.string(),
  product_id: z.string().nullable(),
  product_name: z.string(),
  star: starSchema,
  current_group_code: z.string().refine(isGroupCode),
  valid_from: calendarDateSchema,
  valid_to: calendarDateSchema,
  extended_to: calendarDateSchema.nullable(),
  revoked_on: calendarDateSchema.nullable(),
  annulled_on: calendarDateSchema.nullable(),
  returned_on: calendarDateSchema.nullable(),
  superseded_on: calendarDateSchema.nullable(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
});

const FIELDS = Object.keys(certificateSchema.shape).flatMap((field) =>
  field === 'producer' ? ['producer.id', 'producer.handle', 'producer.name'] : field,
);

/** What the register says of goods, and which product they are. */
export interface Goods {
  certificate_id: string;
  verification_code: string;
  product_id: string | null;
  name: string;
  star: 3 | 4 | 5;
  group: GroupCode;
  producer: { id: string; handle: string; name: string };
  valid_to: string;
  in_force: boolean;
}

/** The goods of a listing; null of a seller's own page, which is of none. @throws MedusaError `not_found` */
export async function goodsOfListing(
  container: MedusaContainer,
  { certificate_id }: { certificate_id: string | null },
): Promise<Goods | null> {
  if (certificate_id === null) return null;
  const [goods] = await readGoods(container, { id: [certificate_id] });
  if (!goods) throw unknown('Không có chứng nhận này.');
  return goods;
}

/** Goods of these certificates, or of all certificates of these producers. */
export async function readGoods(
  container: MedusaContainer,
  filters: { id: readonly string[] } | { producer_id: readonly string[] },
): Promise<Goods[]> {
  const [asked = []] = Object.values(filters);
  if (asked.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'certificate',
    fields: FIELDS,
    filters,
  });
  const today = todayOf(container);
  return z
    .array(certificateSchema)
    .parse(data)
    .map((certificate) => goodsOf(certificate, today));
}

function goodsOf(certificate: z.output<typeof certificateSchema>, today: CalendarDate): Goods {
  const { id, product_name, current_group_code, producer } = certificate;
  const facts = {
    validFrom: certificate.valid_from,
    validTo: certificate.valid_to,
    extendedTo: certificate.extended_to,
    revokedOn: certificate.revoked_on,
    annulledOn: certificate.annulled_on,
    returnedOn: certificate.returned_on,
    supersededOn: certificate.superseded_on,
  };
  return {
    certificate_id: id,
    verification_code: certificate.verification_code,
    product_id: certificate.product_id,
    name: product_name,
    star: certificate.star,
    group: current_group_code as GroupCode,
    producer,
    valid_to: lastDayOf(facts),
    in_force: standingOn(facts, today) === 'in_force',
  };
}

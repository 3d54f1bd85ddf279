import { listOf, paging, wholeNumber } from 'ocop-contract';
import { fold, STANDINGS } from 'ocop-core';
import { z } from 'zod';
import { calendarDate } from '../../../../http/calendar-date';
import type { CertificatePage } from '../../../../modules/certification';

const MAX_WORDS = 10;
const code = z.string().min(1).max(64);

const words = z
  .string()
  .max(200)
  .transform((text) =>
    fold(text)
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MAX_WORDS),
  );

const ORDERS = [
  'created_at',
  'product_name',
  'producer_name',
  'star',
  'valid_from',
  'valid_to',
] as const;

/** `-valid_to`: descending. */
const order = z.enum(ORDERS.flatMap((by) => [by, `-${by}` as const])).default('-created_at');

/** Every list takes one value or several; `province` and `group` are today's codes. */
export const certificatesQuery = z.object({
  ...paging(),
  standing: listOf(z.enum(STANDINGS)),
  star: listOf(wholeNumber({ min: 3, max: 5 })),
  province: listOf(code),
  region: listOf(code),
  group: listOf(code),
  producer_id: listOf(code),
  product_id: listOf(code),
  decision_id: code.optional(),
  linked: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  q: words.optional(),
  expiring_before: calendarDate.optional(),
  order,
});

export type CertificatesQuery = z.infer<typeof certificatesQuery>;

export function certificateOrder(order: CertificatesQuery['order']): CertificatePage['order'] {
  const by = ORDERS.find((field) => order === field || order === `-${field}`) ?? 'created_at';
  return { by, descending: order.startsWith('-') };
}
